import { onceForAll } from '../nodes/once-for-all.ts';
import { say } from '../words/say.ts';

/** Replaces an attribute's text. Undo puts it back, unless the page has changed it meanwhile. */
export function hideAttribute(element: Element, name: string): () => void {
  const said = element.getAttribute(name);
  if (said === null) return () => {};
  const hiddenText = say('hiddenText');
  element.setAttribute(name, hiddenText);
  return () => {
    if (element.getAttribute(name) === hiddenText) element.setAttribute(name, said);
  };
}

function blur(image: HTMLElement): () => void {
  const { style } = image;
  const written = image.getAttribute('style');
  // Strong enough for a full-width still; the clip keeps the blurred edge from spreading over the text.
  style.setProperty('filter', 'blur(2.5rem) saturate(.6)', 'important');
  style.setProperty('clip-path', 'inset(0)', 'important');
  style.setProperty('transition', 'none', 'important');
  const hidden = image.getAttribute('style');
  return () => {
    if (image.getAttribute('style') !== hidden) {
      for (const name of ['filter', 'clip-path', 'transition']) style.removeProperty(name);
    } else if (written === null) image.removeAttribute('style');
    else image.setAttribute('style', written);
  };
}

/**
 * Makes an image unrecognisable; it keeps its place. Two reasons may hide the same image: it shows again
 * when both have been undone.
 */
export const hideImage: (image: HTMLElement) => () => void = onceForAll(blur);
