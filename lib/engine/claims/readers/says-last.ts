import { wordSet } from '../../word-set.ts';
import type { SentenceView } from '../view/page-view.ts';
import { isPastPlan } from './read-tense.ts';

const lastWords = wordSet(
  'last final finale end closes close finish finishes finishing conclude concludes ends wrap wraps complete',
  'concluding closing conclusion closer stops stop swansong',
);
const be = wordSet("is be will 's 'll would to billed as that going really this are call expected");
/** Words that deny that something is the last. */
export const denials: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no', 'longer']);

/** What may be the last of its kind without the story's being over. */
const things = wordSet('of season chapter page pages time panel year week thursday month');

/**
 * Where "is the last" ends, and whether it is denied.
 *
 * @returns `undefined` where more than small words lead from a place on to it, or it is not said at all.
 */
export function saysLast(
  { tokens, works }: SentenceView,
  from: number,
  limit: number,
): { readonly last: number; readonly denied: boolean } | undefined {
  // "book five, the finale,": said in apposition.
  let linked = tokens[from]?.text === ',' && tokens[from + 1]?.text === 'the';
  for (let at = from; at < limit; at += 1) {
    const { text } = tokens[at] as SentenceView['tokens'][number];
    if (works.some(({ first, numbers }) => first === at && numbers.length > 0)) return undefined;
    if (text === ';' || text === ':' || (text === 'and' && !linked)) return undefined;
    if (be.has(text)) linked = true;
    if (!lastWords.has(text)) continue;
    // "the last chapter", "the end of March"; but "the end of the story"
    const isThing = things.has(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text !== 'the';
    if (isPastPlan(tokens, at, from)) return undefined;
    if (!linked || isThing || tokens[at + 1]?.kind === 'number') return undefined;
    return { last: at + 1, denied: tokens.slice(from, at).some((token) => denials.has(token.text)) };
  }
  return undefined;
}
