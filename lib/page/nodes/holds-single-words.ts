import { isHost } from './own-nodes.ts';

/** A heading that was split letter by letter has some hundred; where more stands, a page has left it open. */
const most = 1_000;

/**
 * Whether an element holds nothing but single words or letters, as headings are split up by scripts that let their words
 * fly in: `<h1><div>Ada</div> <div>waits</div></h1>`, or so in elements for each line.
 *
 * @param isPart Whether an element within may be part of such a line.
 */
export function holdsSingleWords(element: Element, isPart: (inside: Element) => boolean): boolean {
  const { ownerDocument } = element;
  const walker = ownerDocument.createTreeWalker(element, 5); // elements and texts
  for (let count = 0; walker.nextNode(); count += 1) {
    const node = walker.currentNode;
    if (count > most) return false;
    if (node.nodeType === 3 ? /\S\s+\S/.test((node as Text).data) : !isHost(node) && !isPart(node as Element))
      return false;
  }
  return true;
}
