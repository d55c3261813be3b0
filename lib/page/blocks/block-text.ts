import type { Stretch } from '../nodes/stretch.ts';

/** A stretch of a block's text that stands letter for letter in one text node. */
interface Run {
  readonly node: Text;
  /** Offset in the block's text. */
  readonly at: number;
  /** Offset in the node's whole text. */
  readonly from: number;
  readonly length: number;
}

/** A block's text, and where each letter of it stands. */
export interface BlockText {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** A stretch of a text node together with the node's whole text. */
interface TextPart extends Stretch {
  readonly said: string;
}

/** A part of a block: text of the page, or text that stands for an element (a blank for `<br>`). */
export type BlockPart = TextPart | string;

// White space is evened out; what nobody sees (soft hyphens, zero-width and direction marks) is left out. A single
// blank stands as it is, so that most text is taken over in one piece.
const odd = /\s{2,}|[^\S ]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;

/** Joins the parts of a block into the text that a reader sees: white space evened out, ends trimmed. */
export function readBlockText(parts: readonly BlockPart[]): BlockText {
  const pieces: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  let spaced = true;
  const put = (piece: string, node?: Text, from = 0) => {
    if (piece === '') return;
    const last = runs.at(-1);
    if (node && last?.node === node && last.from + last.length === from && last.at + last.length === length) {
      runs[runs.length - 1] = { ...last, length: last.length + piece.length };
    } else if (node) runs.push({ node, at: length, from, length: piece.length });
    pieces.push(piece);
    length += piece.length;
    spaced = piece.endsWith(' ');
  };
  const putPlain = (plain: string, node: Text, from: number) => {
    const skipped = spaced && plain.startsWith(' ') ? 1 : 0;
    put(plain.slice(skipped), node, from + skipped);
  };
  for (const part of parts) {
    if (typeof part === 'string') {
      if (part !== ' ' || !spaced) put(part);
      continue;
    }
    const { node, start } = part;
    // Of a long node a part alone: else what is odd would be sought to the end of the node for each of them.
    const said = part.said.slice(start, part.end);
    let from = 0;
    odd.lastIndex = 0;
    for (let match = odd.exec(said); match; match = odd.exec(said)) {
      putPlain(said.slice(from, match.index), node, start + from);
      if (/\s/.test(match[0][0] as string) && !spaced) put(' ', node, start + match.index);
      from = match.index + match[0].length;
    }
    putPlain(said.slice(from), node, start + from);
  }
  return { text: pieces.join('').trimEnd(), runs };
}

/** Where `[start, end)` of a block's text stands: for each text node its part, in document order. */
export function locate({ runs }: BlockText, start: number, end: number): Stretch[] {
  const found: { node: Text; start: number; end: number }[] = [];
  for (let at = firstRunAfter(runs, start); at < runs.length; at += 1) {
    const run = runs[at] as Run;
    if (run.at >= end) break;
    const from = run.from + Math.max(start - run.at, 0);
    const to = run.from + Math.min(end - run.at, run.length);
    const last = found.at(-1);
    if (last?.node === run.node) last.end = to;
    else found.push({ node: run.node, start: from, end: to });
  }
  return found;
}

function firstRunAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Run;
    if (run.at + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
