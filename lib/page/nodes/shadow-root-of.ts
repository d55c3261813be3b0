import { wordSet } from '../../engine/word-set.ts';

/** Elements of HTML's own that pages give a shadow root; of those that may have one (DOM standard, `attachShadow`) the parts of a page. */
const placeTags = /* @__PURE__ */ wordSet('article aside div footer header main nav section');

/** Opens a closed shadow root as only the scripts of an extension can; `null` where there is none. */
export type ClosedRootOf = (element: Element) => ShadowRoot | null;

let closedRootOf: ClosedRootOf = () => null;

/** Tells how closed shadow roots are opened from now on. Until then none is. */
export function openClosedRoots(open: ClosedRootOf): void {
  closedRootOf = open;
}

/**
 * Whether an element may have a shadow root that does not show: by a name of the page's own, or as an empty place. Not
 * every element is asked: in Chromium that takes 1.4 µs each, where all else that is asked of one takes a tenth.
 */
export const mayHost = (element: Element): boolean =>
  element.localName.includes('-') || (element.firstChild === null && placeTags.has(element.localName));

/** The shadow root of an element, open or closed. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? (mayHost(element) ? closedRootOf(element) : null);
}
