import type { DefaultTreeAdapterTypes } from 'parse5';

/** A node of a parsed page. */
export type Node = DefaultTreeAdapterTypes.Node;
/** An element of a parsed page. */
export type Element = DefaultTreeAdapterTypes.Element;

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => 'tagName' in node;

/** The value of an attribute; `undefined` where the element has none of that name. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** One step of a walk: a node is entered and, after all that is in it, left. */
export interface Step {
  readonly node: Node;
  readonly leaving: boolean;
}

/**
 * Walks a tree in document order. Keeps its own stack, so that a page of a hundred thousand nested elements
 * is as good as any.
 *
 * @param enter Whether to look into an element; those that are not entered are not left either.
 */
export function* walk(root: Node, enter: (element: Element) => boolean = () => true): Generator<Step> {
  const stack: Step[] = [{ node: root, leaving: false }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { node, leaving } = step;
    if (!leaving && isElement(node) && !enter(node)) continue;
    yield step;
    if (leaving || !('childNodes' in node)) continue;
    stack.push({ node, leaving: true });
    for (const child of node.childNodes.toReversed()) stack.push({ node: child, leaving: false });
  }
}

/** Every element under `root`, itself included, in document order. */
export function* elementsIn(root: Node): Generator<Element> {
  for (const { node, leaving } of walk(root)) if (!leaving && isElement(node)) yield node;
}

/** The text under a node, with white space collapsed. */
export function textIn(root: Node): string {
  let text = '';
  for (const { node, leaving } of walk(root)) if (!leaving && 'value' in node) text += node.value;
  return text.replace(/\s+/g, ' ').trim();
}
