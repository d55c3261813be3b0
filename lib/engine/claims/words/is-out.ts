import type { Token } from '../../text/tokenise.ts';
import { wordSet } from '../../word-set.ts';

const before = wordSet(
  "is are was were be been 's 're n't not being now already still finally only just currently even yet",
);
const direction = wordSet('of to there loud with for as and that about by');

const phrasal = wordSet(
  'work works worked working find finds found finding figure figured sort sorted turn turned go goes went',
  'set make made start started carry point hand get come came coming',
);

/** Whether "out" at a place belongs to the verb before it: "to work out, in private". */
export const isOfVerb = (tokens: readonly Token[], at: number): boolean =>
  phrasal.has(tokens[at - 1]?.text ?? '');

/** Whether "out" at a place is the state of being published, not a direction or somebody's coming out. */
export const isOut = (tokens: readonly Token[], at: number): boolean =>
  before.has(tokens[at - 1]?.text ?? '') &&
  (!direction.has(tokens[at + 1]?.text ?? '') ||
    (tokens[at + 1]?.text === 'by' && tokens[at + 2]?.text === 'now'));
