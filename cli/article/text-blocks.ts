import type { BlockKind } from '../../lib/engine/types.ts';
import type { PlacedBlock } from './article.ts';

const bullet = /^(?:[-–—*•·▪◦‣]|\(?\d{1,2}[.)])\s+\S/;
const caption =
  /^(?:photo(?:graph)?|image|picture|pictured|caption|credit|illustration)s?\b[^.!?]{0,40}[:–—-]/i;
const credit = /[([](?:photo|image|picture|credit|source)[^)\]]{0,80}[)\]]\.?$/i;
const row = /\t|(?:\s\|\s.*){2}/;
const keyAndValue = /^[A-Z][^:.!?]{1,30}: \S/;
const endMark = /[.!…,;:"”’)]$/;

/** Longest heading, in words; a question may only be this long to be one. */
const headingWords = 14;
const questionWords = 8;

const isHeading = (line: string): boolean => {
  const words = line.split(/\s+/).length;
  if (line.endsWith('?')) return words <= questionWords;
  return words <= headingWords && !endMark.test(line) && /\p{L}/u.test(line);
};

/** What part a line of plain text plays, guessed from its look alone. */
export function guessKind(line: string): BlockKind {
  if (line.startsWith('> ')) return 'quotation';
  if (bullet.test(line)) return 'list-item';
  if (caption.test(line) || credit.test(line)) return 'caption';
  if (row.test(line) || (keyAndValue.test(line) && line.length <= 90)) return 'table-row';
  return isHeading(line) ? 'heading' : 'paragraph';
}

/** Shortest line that a hard wrap may have cut, in characters: shorter ones are headings and labels. */
const wrappedLength = 40;

/** Longest line that a hard wrap leaves, in characters. */
const widestWrap = 100;

const isOpen = /[\p{L}\p{N},;–—-]\s*$/u;

/**
 * Puts hard-wrapped lines together again (plain-text mail, old blogs): a long line without an end mark goes on
 * in a next line that begins in lower case. A paragraph with a line that no wrap would leave was never wrapped,
 * such as a thread of posts in lower case. Positions stay those of the text; the line break stays inside.
 */
function unwrapped(text: string): { line: string; at: number }[] {
  const lines: { line: string; at: number }[] = [];
  let at = 0;
  for (const paragraph of text.split(/(?<=\n)(?=[^\S\n]*\n)/)) {
    const own = paragraph.replace(/\n$/, '').split('\n');
    const mayBeWrapped = own.every((line) => line.length <= widestWrap);
    for (const line of own) {
      const open = lines.at(-1);
      const isCut = mayBeWrapped && open && open.line.length >= wrappedLength && isOpen.test(open.line);
      if (isCut && /^\p{Ll}/u.test(line)) open.line += `\n${line}`;
      else lines.push({ line, at });
      at += line.length + 1;
    }
  }
  return lines;
}

/**
 * Every line of a text that is not blank, as a block, hard-wrapped ones joined. A first line that is the title's own
 * words is the title.
 */
export function textBlocks(text: string, title: string): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  for (const { line, at } of unwrapped(text)) {
    const words = line.trim();
    const start = at + line.length - line.trimStart().length;
    if (words === '') continue;
    const kind = blocks.length === 0 && words === title.trim() ? 'title' : guessKind(words);
    blocks.push({ text: words, kind, at: start, ...(kind === 'heading' ? { depth: 2 } : {}) });
  }
  return blocks;
}
