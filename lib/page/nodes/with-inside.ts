/** An element and all that stands in it, open shadow roots included. */
export function withInside(root: Element): Element[] {
  const all: Element[] = [];
  const add = (element: Element) => {
    all.push(element);
    const { shadowRoot } = element;
    for (const inside of shadowRoot?.querySelectorAll('*') ?? []) add(inside);
  };
  add(root);
  for (const element of root.querySelectorAll('*')) add(element);
  return all;
}
