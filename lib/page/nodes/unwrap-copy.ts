import { cutOwner } from './cut-table.ts';
import { isHost, isOwn, ownTags } from './own-nodes.ts';

/** Whether the page made this element by copying one of ours. */
export function isCopy(node: Node): node is Element {
  return isHost(node) && !isOwn(node);
}

/**
 * Takes a copy of an element of ours apart: it hides nothing, and what stands in it is the page's.
 *
 * @param isWithin Whether what stands around it was copied with it: then its text is joined to that on both sides, as it
 *   was in what was copied.
 */
export function unwrapCopy(copy: Element, isWithin: boolean): void {
  const inside = [...copy.childNodes];
  const all = isWithin ? [copy.previousSibling, ...inside, copy.nextSibling] : inside;
  copy.replaceWith(...inside);
  let carrier: Text | undefined;
  for (const node of all) {
    const text = node?.nodeType === 3 && !cutOwner(node) ? (node as Text) : undefined;
    if (carrier && text) {
      carrier.appendData(text.data);
      text.remove();
    } else carrier = text;
  }
}

const copies = /* @__PURE__ */ Object.values(ownTags).join(',');

/** Takes apart what has been copied into an element or document together with what stands around it. */
export function unwrapCopies(root: Document | Element): void {
  for (const element of root.querySelectorAll(copies)) if (isCopy(element)) unwrapCopy(element, true);
}
