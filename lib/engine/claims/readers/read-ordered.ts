import { wordSet } from '../../word-set.ts';
import type { DatedClaim, RankedMention, StateClaim } from '../proposition.ts';
import type { SentenceView } from '../view/page-view.ts';
import { wordsOf } from '../view/plain-text.ts';
import type { Cue } from '../words/find-cues.ts';
import { negators } from '../words/time-words.ts';
import { isLoose, isMore } from './ordered-part.ts';
import { baseOf, conditionals, isTelling, type Ordering, ordered, undecided, yets } from './ordering.ts';

/** "has not been renewed" */
export function readUnordered(ordering: Ordering): StateClaim | undefined {
  const { view, clause, cue, mentions, beside, said, has, tense } = ordering;
  const word = view.tokens[cue.first]?.text ?? '';
  const isRenewed = /^renew/.test(word);
  const isEmpty = said[0] === 'nothing' || (said.includes('neither') && said.includes('nor'));
  const isSeries = isRenewed && mentions.some(({ via }) => via === 'clause');
  // Not "Her library card hasn't been renewed yet."
  const isRemark =
    isRenewed && said.length <= 9 && has(yets) && !/^(?:her|his|my|your|their|our)$/.test(said[0] ?? '');
  const isOfOurs =
    beside || isSeries || isRemark || hasMore(said) || isEmpty || isPronoun(view.tokens, cue, clause.first);
  if (!isOfOurs || (isTelling(word) && !(beside && isDeniedBefore(ordering)))) return undefined;
  if (tense === 'past' && !has(yets)) return undefined;
  const isFlat = tense === 'perfect' && beside?.via === 'clause' && !has(conditionals);
  return {
    ...undecided(ordering),
    ...(isFlat && { flat: true }),
    ...(isRemark && { implied: true }),
  };
}

/** "hasn't confirmed a third", but not "confirms that she isn't part of the third": there something else is denied. */
const isDeniedBefore = ({ view, clause, cue }: Ordering): boolean =>
  wordsOf(view.tokens, { first: clause.first, last: cue.first }).some(
    (word) => negators.has(word) || word === 'yet',
  );

/** "has already been ordered", "was ordered in May", "if it is renewed" */
export function readOrdered(ordering: Ordering): StateClaim | DatedClaim | undefined {
  const { view, clause, cue, mentions, beside, said, has, tense } = ordering;
  const word = view.tokens[cue.first]?.text ?? '';
  const isNews = tense === 'perfect' || tense === 'present' || isHeadline(view, cue);
  const more = isMore(said);
  if (!beside && !more)
    return isNews && !isTelling(word) && !isLoose(word) && view.dates.length === 0 && namesSeries(mentions)
      ? { ...ordered(ordering), isAct: true }
      : undefined;
  if (has(conditionals)) return { ...undecided(ordering), ...(!beside && { implied: true }) };
  if (isTelling(word)) return readTold(ordering, more);
  // "has already been ordered", "was ordered last month": a state that lapses. "Has been ordered" is an act and stays true.
  const dated = view.dates.filter(({ first }) => first >= clause.first && first < clause.last);
  const isLate =
    dated.length > 0 && dated.every(({ deictic, first }) => deictic === true && first >= cue.last);
  const isAct = !has(besides) && !isLate;
  if (more && tense === 'past' && !['were', 'was', 'since'].some((one) => said.includes(one)))
    return { ...ordered(ordering), implied: true };
  const dates = dated.filter(({ meaning }) => meaning.kind === 'absolute');
  if (beside && dates.length > 0 && cue.form !== 'word' && tense !== 'future')
    return { ...baseOf(ordering), kind: 'dated', event: 'order', cueAt: cue.first, dates, looks: 'back' };
  // "renewed the series for a fourth season in May": an act, which can be wrong of what was never made.
  const isTold = beside?.via === 'clause' && beside.mention.how === 'numbered' && tense === 'past';
  if (isTold && !isLate) return { ...ordered(ordering), isAct: true };
  return isLate || ((isNews || said.includes('already')) && (isAct ? view.dates : dated).length === 0)
    ? { ...ordered(ordering), ...(isAct && { isAct: true }), ...(more && { implied: true }) }
    : undefined;
}

/** "Season 4 officially confirmed" */
function readTold(ordering: Ordering, more: boolean): StateClaim | undefined {
  const { view, cue, beside, said, tense } = ordering;
  const gap = cue.first - (beside?.mention.last ?? cue.last + 1);
  const isIt =
    (beside?.mention.numbers.length ?? 0) > 0 &&
    gap >= 0 &&
    gap <= 4 &&
    (tense !== 'past' || endsThere(view.tokens, cue)) &&
    !said.includes('were');
  if (isIt || more) return ordered(ordering);
  // "has confirmed season 4": an act, of a part that follows and nothing after it.
  const isObject =
    beside?.mention.how === 'numbered' &&
    beside.mention.first >= cue.last &&
    beside.mention.first - cue.last <= 2 &&
    endsThere(view.tokens, beside.mention);
  return isObject ? { ...ordered(ordering), isAct: true } : undefined;
}

/** Said of what is to come beside something else: "a third has been ordered too". */
const besides = wordSet('already too also well');

/** "Riverbend renewed for two seasons": a line without a helper is a headline, and tells news. */
const isHeadline = ({ isHeading, sentence, tokens }: SentenceView, { form, first }: Cue) =>
  (form === 'past' || form === 'participle') &&
  (isHeading || tokens[sentence.last - 1]?.kind !== 'mark') &&
  first - sentence.first <= 6;

const namesSeries = (mentions: readonly RankedMention[]) =>
  mentions.some(({ via, mention }) => via === 'clause' && mention.kind === 'franchise');

// "Season 4 confirmed: all we know": a participle, since nothing follows that could be told.
const endsThere = (tokens: SentenceView['tokens'], { last }: { readonly last: number }) =>
  tokens[last] === undefined ||
  tokens[last]?.kind === 'mark' ||
  /^(?:by|for|at|with)$/.test(tokens[last]?.text ?? '');

const isPronoun = (tokens: SentenceView['tokens'], { first, last }: Cue, from: number) =>
  tokens[last]?.text === 'it' ||
  (first - 4 >= from && tokens.slice(from, first).some(({ text }) => text === 'it'));

const hasMore = (said: readonly string[]) =>
  said.includes('more') || said.includes('another') || said.includes('anything');
