import { isHost } from './own-nodes.ts';
import { shadowRootOf } from './shadow-root-of.ts';

/** An element and all that stands in it, the page's shadow roots included. */
export function withInside(root: Element): Element[] {
  const all: Element[] = [];
  const add = (element: Element) => {
    all.push(element);
    const shadow = isHost(element) ? null : shadowRootOf(element);
    for (const inside of shadow?.querySelectorAll('*') ?? []) add(inside);
  };
  add(root);
  for (const element of root.querySelectorAll('*')) add(element);
  return all;
}
