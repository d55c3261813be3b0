import { interactiveSelector } from './page-tags.ts';

/** Whether a node stands in a link or button of the page. */
export const isInControl = (node: Node): boolean => Boolean(node.parentElement?.closest(interactiveSelector));

/** The outermost link or button around a node, beside which a control of ours may stand. */
export function outermostControl(node: Node): Element | undefined {
  let outer = node.parentElement?.closest(interactiveSelector) ?? undefined;
  for (let next = outer; next; next = next.parentElement?.closest(interactiveSelector) ?? undefined)
    outer = next;
  return outer;
}

/** Whether the link around a node is an item of a row of cards: beside it our control would be one more card. */
export function isRowItem(node: Node): boolean {
  const outer = outermostControl(node);
  const row = outer?.localName === 'a' ? outer.parentElement : null;
  return row !== null && row !== undefined && /flex|grid/.test(getComputedStyle(row).display);
}
