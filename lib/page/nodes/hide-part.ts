import { hideElement } from './hide-element.ts';
import { onceForAll } from './once-for-all.ts';

const hideWhole = onceForAll((element: HTMLElement) => hideElement(element, true));

/**
 * Keeps a part of a page from being painted, with all that stands in it: also what the page shows by a `visibility` of
 * its own, and dialogs, which are painted in a layer above the page and by the browser's own style always visible (HTML,
 * "The dialog element", in the rendering section).
 *
 * @returns Undo, which leaves everything as it was.
 */
export function hidePart(element: HTMLElement): () => void {
  const undos = [element, ...element.getElementsByTagName('dialog')].map(hideWhole);
  return () => {
    for (const undo of undos) undo();
  };
}
