import type { BlockKind } from '../../lib/engine/types.ts';
import { wordSet } from '../../lib/engine/word-set.ts';
import { attribute, type Element, isElement, type Node, walk } from './html-tree.ts';

/** A block of a page before it has a place in the article's text. */
export interface HtmlBlock {
  readonly text: string;
  readonly kind: BlockKind;
  readonly depth?: number;
}

/** Elements whose text nobody reads as part of the page. */
const skipped = wordSet(
  'head script style noscript template svg math iframe object canvas video audio select textarea button input nav dialog',
);

/** Elements inside a line of text; every other one begins and ends a block. */
const inline = wordSet(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q ruby rb rp rt s samp small span strike strong sub sup time tt u var wbr',
);

const kinds: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph',
  li: 'list-item',
  dt: 'label',
  dd: 'list-item',
  tr: 'table-row',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quotation',
};

const isHidden = (element: Element) =>
  attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true';

const kindOf = (element: Element): Pick<HtmlBlock, 'kind' | 'depth'> | undefined => {
  const depth = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (depth !== undefined) return { kind: 'heading', depth: Number(depth) };
  const kind = kinds[element.tagName];
  return kind === undefined ? undefined : { kind };
};

/**
 * The text of a page in blocks, in document order. Cells of a row are joined by ` | `; a paragraph in a
 * quotation is a quotation. The first top heading is the title.
 */
export function htmlBlocks(root: Node): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  const open: Pick<HtmlBlock, 'kind' | 'depth'>[] = [];
  let text = '';
  let titled = false;
  const flush = () => {
    const line = text
      .replace(/[\s|]*\s[|]\s*$/, '')
      .replace(/\s+/g, ' ')
      .trim();
    text = '';
    if (line === '') return;
    const part = open.at(-1) ?? { kind: 'paragraph' };
    const isTitle = part.depth === 1 && !titled;
    titled ||= isTitle;
    blocks.push(isTitle ? { text: line, kind: 'title' } : { text: line, ...part });
  };
  const inRow = () => open.at(-1)?.kind === 'table-row';
  const cross = (element: Element, leaving: boolean) => {
    const { tagName } = element;
    if (inline.has(tagName)) return;
    if (inRow() && tagName !== 'tr') {
      if (leaving && (tagName === 'td' || tagName === 'th')) text += ' | ';
      else text += ' ';
      return;
    }
    flush();
    const part = kindOf(element);
    if (part === undefined) return;
    if (leaving) open.pop();
    else open.push(part.kind === 'paragraph' ? (open.at(-1) ?? part) : part);
  };
  for (const { node, leaving } of walk(
    root,
    (element) => !skipped.has(element.tagName) && !isHidden(element),
  )) {
    if (isElement(node)) cross(node, leaving);
    else if (!leaving && node.nodeName === '#text' && 'value' in node) text += node.value;
  }
  flush();
  return blocks;
}
