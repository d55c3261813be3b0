import { interactiveSelector } from './page-tags.ts';

/** Whether a node stands in a link or button of the page. */
export const isInControl = (node: Node): boolean => Boolean(node.parentElement?.closest(interactiveSelector));

/** The outermost link or button around a node, beside which a control of ours may stand. */
export function outermostControl(node: Node): Element | undefined {
  let outer = controlAround(node);
  for (let next = outer; next; next = controlAround(next)) outer = next;
  return outer;
}

/** For a summary all that it opens: beside it alone our control would be a part of what is folded away. */
function controlAround(node: Node): Element | undefined {
  const control = node.parentElement?.closest(interactiveSelector) ?? undefined;
  const parent = control?.localName === 'summary' ? control.parentElement : undefined;
  return parent?.localName === 'details' ? parent : control;
}

/** Whether the link around a node is an item of a row of cards: beside it our control would be one more card. */
export function isRowItem(node: Node): boolean {
  const outer = outermostControl(node);
  const row = outer?.localName === 'a' ? outer.parentElement : null;
  return row !== null && row !== undefined && /flex|grid/.test(getComputedStyle(row).display);
}
