import { onceForAll } from '../nodes/once-for-all.ts';
import { noteReplaced, replaceAttribute } from '../nodes/replaced-attribute.ts';
import { say } from '../words/say.ts';

/** Replaces an attribute's text. Undo puts it back, unless the page has changed it meanwhile. */
export const hideAttribute = (element: Element, name: string): (() => void) =>
  replaceAttribute(element, name, say('hiddenText'));

// Strong enough for a full-width still; the clip keeps the blurred edge from spreading over the text.
const rules = [
  ['filter', 'blur(2.5rem) saturate(.6)'],
  ['clip-path', 'inset(0)'],
  ['transition', 'none'],
] as const;

function blur(image: HTMLElement): () => void {
  const { style } = image;
  const written = image.getAttribute('style');
  for (const [name, value] of rules) style.setProperty(name, value, 'important');
  const hidden = image.getAttribute('style') as string;
  const forget = noteReplaced(image, 'style', { said: written, shown: hidden });
  return () => {
    forget();
    if (image.getAttribute('style') !== hidden) for (const [name] of rules) style.removeProperty(name);
    else if (written === null) image.removeAttribute('style');
    else image.setAttribute('style', written);
  };
}

/**
 * Makes an image unrecognisable; it keeps its place. Two reasons may hide the same image: it shows again
 * when both have been undone.
 */
export const hideImage: (image: HTMLElement) => () => void = onceForAll(blur);
