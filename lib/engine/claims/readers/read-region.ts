import { wordSet } from '../../word-set.ts';
import type { Region } from '../timeline/compiled-timeline.ts';
import type { SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';

const american = wordSet('us american americans america states usa canada canadian yanks stateside atlantic');
const british = new Set(['uk', 'britain', 'british', 'england', 'ireland']);

/** Where a statement holds, if its clause says so: "in the States", "British shops". */
export function readRegion({ tokens }: SentenceView, { first, last }: Clause): Region | undefined {
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (token.text === 'yanks' || token.text === 'stateside') return 'US';
    if (token.casing === 'lower') continue;
    // "us" in small letters is a pronoun; "US" and "U.S." are written in capitals.
    if (american.has(token.text) && (token.text !== 'us' || token.casing === 'upper')) return 'US';
    if (token.text === 'u' && tokens[at + 2]?.text === 's') return 'US';
    if (token.text === 'u' && tokens[at + 2]?.text === 'k') return 'UK';
    if (british.has(token.text)) return 'UK';
  }
  return undefined;
}
