import { parse } from 'parse5';
import type { Article, PlacedBlock } from './article.ts';
import { htmlBlocks } from './html-blocks.ts';
import { htmlDate } from './html-date.ts';
import { attribute, elementsIn, type Node, textIn } from './html-tree.ts';

const titleOf = (root: Node, headline: string | undefined): string => {
  if (headline !== undefined) return headline;
  for (const element of elementsIn(root)) {
    if (element.tagName === 'meta' && attribute(element, 'property') === 'og:title')
      return attribute(element, 'content')?.trim() ?? '';
    if (element.tagName === 'title') return textIn(element);
  }
  return '';
};

/** A saved page as an article: its text is its blocks, one a line. Broken HTML is read as a browser would. */
export function htmlArticle(html: string, id: string): Article {
  const root = parse(html);
  const blocks: PlacedBlock[] = [];
  let at = 0;
  for (const block of htmlBlocks(root)) {
    blocks.push({ ...block, at });
    at += block.text.length + 1;
  }
  return {
    id,
    title: titleOf(root, blocks.find(({ kind }) => kind === 'title')?.text),
    text: blocks.map(({ text }) => text).join('\n'),
    published: htmlDate(root),
    blocks,
  };
}
