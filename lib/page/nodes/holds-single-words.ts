import { isHost } from './own-nodes.ts';

/** A heading that was split letter by letter has some hundred elements; where more stands, a page has left it open. */
const most = 400;

/**
 * Whether an element holds nothing but single words or letters, as headings are split up by scripts that let their words
 * fly in: `<h1><div>Ada</div> <div>waits</div></h1>`, or so in elements for each line.
 *
 * @param isPart Whether an element within may be part of such a line.
 */
export function holdsSingleWords(element: Element, isPart: (inside: Element) => boolean): boolean {
  // Thousands may be asked about the same element around them: a browser remembers how many stand in it.
  if (element.getElementsByTagName('*').length > most) return false;
  const walker = element.ownerDocument.createTreeWalker(element, 5); // elements and texts
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === 3 ? /\S\s+\S/.test((node as Text).data) : !isHost(node) && !isPart(node as Element))
      return false;
  }
  return true;
}
