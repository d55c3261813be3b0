import { isCopy } from '../cuts/unwrap-copy.ts';
import { isHost } from '../nodes/own-nodes.ts';
import { isSkipped } from '../nodes/page-tags.ts';
import { mayHost, shadowRootOf } from '../nodes/shadow-root-of.ts';
import { BlockFlow } from './block-flow.ts';
import type { BlockWalk } from './block-walk.ts';
import type { PageBlock } from './page-block.ts';

/**
 * Finds the blocks in a part of a page, in document order, without asking for any style. Elements that stand
 * within a line belong to the block around them, so that a sentence spread over links is one.
 *
 * @param root Where to look: an element that is a block, or a shadow root.
 */
export function findBlocks(root: Node, walk: BlockWalk = {}): PageBlock[] {
  const blocks: PageBlock[] = [];
  const flow = new BlockFlow(blocks, root, walk);
  let node: Node | null = root;
  while (node) {
    let inside: Node | null = null;
    if (node.nodeType === 3) flow.text(node as Text);
    else if (node.nodeType === 1) inside = enter(node as Element, flow, walk);
    else inside = node.firstChild;
    let next: Node | null = inside;
    while (!next && node) {
      if (node.nodeType === 1) flow.leave(node as Element);
      if (node === root) break;
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
  flow.close();
  return blocks;
}

function enter(element: Element, flow: BlockFlow, walk: BlockWalk): Node | null {
  if (isHost(element)) {
    if (isCopy(element)) walk.onCopy?.(element);
    return null;
  }
  if (element.localName === 'br') {
    flow.lineBreak();
    return null;
  }
  if (isSkipped(element)) {
    flow.attributes(element);
    flow.offers(element);
    flow.gap();
    return null;
  }
  if (!flow.enter(element)) return null;
  flow.attributes(element);
  const shadow = shadowRootOf(element);
  if (shadow) walk.onShadow?.(shadow);
  else if (walk.onPlace && mayHost(element)) walk.onPlace(element);
  return element.firstChild;
}
