import { isHost, isOwn, ownTags } from '../nodes/own-nodes.ts';
import { cutOwner } from './cut-table.ts';
import { freshNodes } from './page-doings.ts';

/** Whether the page made this element by copying one of ours. */
export function isCopy(node: Node): node is Element {
  return isHost(node) && !isOwn(node);
}

/**
 * Takes a copy of an element of ours apart: it hides nothing, and what stands in it is the page's.
 *
 *     copied      <p>"One. " <veil>"A secret." ""</veil> " End."</p>
 *     unwrapped   <p>"One. A secret. End."</p>
 *
 * @param isCopied Whether what stands beside it was copied with it: then its text is joined to that, as it was in what
 *   was copied.
 */
export function unwrapCopy(copy: Element, isCopied: (node: Node) => boolean = () => true): void {
  const { previousSibling, nextSibling } = copy;
  const inside = [...copy.childNodes];
  copy.replaceWith(...inside);
  let carrier: Text | undefined;
  for (const node of [previousSibling, ...inside, nextSibling]) {
    const isOurs = node && (inside.includes(node as ChildNode) || (isCopied(node) && !cutOwner(node)));
    const text = isOurs && node.nodeType === 3 ? (node as Text) : undefined;
    if (carrier && text) {
      carrier.appendData(text.data);
      text.remove();
    } else carrier = text;
  }
}

const copies = /* @__PURE__ */ Object.values(ownTags).join(',');

/** Takes apart what has been copied into an element or document together with what stands around it. */
export function unwrapCopies(root: Document | Element): void {
  for (const element of root.querySelectorAll(copies)) if (isCopy(element)) unwrapCopy(element);
}

/** Takes apart the copies that a page has put in by themselves or side by side with others. @returns where they stood. */
export function unwrapAdded(records: readonly MutationRecord[]): Set<Node> {
  const homes = new Set<Node>();
  let fresh: Set<Node> | undefined;
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (!isCopy(node) || !node.parentNode) continue;
      homes.add(node.parentNode);
      fresh ??= freshNodes(records);
      unwrapCopy(node, (beside) => fresh?.has(beside) === true);
    }
  }
  return homes;
}
