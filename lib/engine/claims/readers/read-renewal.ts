import { wordSet } from '../../word-set.ts';
import type { DatedClaim, RankedMention, StateClaim } from '../proposition.ts';
import type { SentenceView } from '../view/page-view.ts';
import { plainText, wordsOf } from '../view/plain-text.ts';
import type { Clause } from '../view/split-clauses.ts';
import { type Cue, findCues } from '../words/find-cues.ts';
import { ignoranceWords } from '../words/ignorance-words.ts';
import { negators } from '../words/time-words.ts';
import { isLoose, isMore, takesPart } from './ordered-part.ts';
import { readTense } from './read-tense.ts';

const conditionals = new Set(['if', 'whether', 'should', 'unless', 'likely']);
// What will not be is decided, not open.
const decided =
  / (?:wo n't|will not|is n't (?:getting|returning|coming)|no plans|not be (?:a|any)|there will be no|will be no|not coming back|not returning) /;
const otherNews = wordSet(
  'cast casting title name date dates day trailer director directors titles episodes plot story synopsis',
  'actor actors',
);
const yets = wordSet(
  'yet far still now currently writing present morning already either neither anything beyond else today',
);

/**
 * What a cue of ordering says of a season or film: that it is not decided ("has not been renewed", "whether it
 * returns"), that it is ordered and to come ("has already been ordered"), or that it was ordered on a day.
 *
 * @param mentions The seasons and films that may be meant, likeliest first.
 */
export function readRenewal(
  view: SentenceView,
  cue: Cue,
  mentions: readonly RankedMention[],
  clause: Clause,
): StateClaim | DatedClaim | undefined {
  const { tokens } = view;
  const beside = mentions.find(
    ({ via, mention }) => (via === 'clause' || via === 'sentence') && isPart(mention.kind, mention.how),
  );
  const tense = readTense(tokens, cue.first, cue.form, clause.first);
  const said = wordsOf(tokens, clause);
  const has = (words: ReadonlySet<string>) => said.some((word) => words.has(word));
  const base = {
    kind: 'state' as const,
    topic: 'renewal' as const,
    detector: 'renewal',
    view,
    first: clause.first,
    last: clause.last,
    mentions,
    medium: 'screen' as const,
  };
  if (decided.test(` ${said.join(' ')} `) || isHand(tokens, cue) || isOwn(tokens, cue, beside))
    return undefined;
  // "had led to chatter about whether": told of a time that was over already.
  if (said.includes('had') && has(conditionals) && !has(yets)) return undefined;
  const denied = has(negators) || (said.includes('yet') && said.includes('to'));
  const word = tokens[cue.first]?.text ?? '';
  if (cue.cue === 'order' && isLoose(word) && !takesPart(view, cue)) return undefined;
  // "promised for May": its day, not that it is made.
  if (/^promis/.test(word) && tokens[cue.last]?.text === 'for') return undefined;
  const isTelling = /^(?:confirm|announce)/.test(word);
  // The cast, the name or the day of a season is announced, not the season.
  if (isTelling && has(otherNews)) return undefined;
  if (cue.cue === 'decide') {
    const unknown = findCues(view, clause.first, clause.last, ignoranceWords).some(
      ({ cue: what }) => what === 'unknown' || what === 'no',
    );
    const isToDo = / (?:still has|still have|has yet|have yet|has still|needs|still needs) to $/.test(
      plainText(tokens, { first: Math.max(clause.first, cue.first - 3), last: cue.first }),
    );
    const isOpen =
      isToDo || unknown || cue.last - cue.first > 1 || has(new Set(['whether', 'if', 'wait', 'until']));
    const isThing = tokens[beside?.mention.last ?? -1]?.text === 'one';
    return beside && isOpen && !isThing && isAbout(beside, cue)
      ? { ...base, predicate: 'undecided' }
      : undefined;
  }
  if (view.isQuestion && cue.cue !== 'drop') return undefined;
  if (cue.cue === 'drop') {
    const isOpen = denied && (said.includes('nor') || said.includes('neither'));
    return isOpen && (beside || mentions.length > 0) ? { ...base, predicate: 'undecided' } : undefined;
  }
  if (cue.cue === 'back') {
    if (/^(?:with|from|covered|home)$/.test(tokens[cue.last]?.text ?? '')) return undefined;
    if (word === 'back' && !/^(?:be|is|are|been|'s|come|comes)$/.test(tokens[cue.first - 1]?.text ?? ''))
      return undefined;
    if (!denied && has(conditionals) && beside && /^(?:return|come|coming|back)/.test(word))
      return { ...base, predicate: 'undecided' };
    return undefined;
  }
  if (denied) {
    const isEmpty = said[0] === 'nothing' || (said.includes('neither') && said.includes('nor'));
    const isSeries = /^renew/.test(word) && mentions.some(({ via }) => via === 'clause');
    // Not "Her library card hasn't been renewed yet."
    const isRemark =
      /^renew/.test(word) &&
      said.length <= 9 &&
      has(yets) &&
      !/^(?:her|his|my|your|their|our)$/.test(said[0] ?? '');
    if (
      !beside &&
      !isSeries &&
      !isRemark &&
      !hasMore(said) &&
      !isEmpty &&
      !isPronoun(tokens, cue, clause.first)
    )
      return undefined;
    if (isTelling && !beside) return undefined;
    if (tense.tense === 'past' && !has(yets)) return undefined;
    const isFlat = tense.tense === 'perfect' && beside?.via === 'clause' && !has(conditionals);
    return {
      ...base,
      predicate: 'undecided',
      ...(isFlat && { flat: true }),
      ...(isRemark && { implied: true }),
    };
  }
  const isNews = tense.tense === 'perfect' || tense.tense === 'present' || isHeadline(view, cue);
  const more = isMore(said);
  if (!beside && !more)
    return isNews && !isTelling && !isLoose(word) && view.dates.length === 0 && namesSeries(mentions)
      ? { ...base, predicate: 'order-awaited', isAct: true }
      : undefined;
  if (has(conditionals)) return { ...base, predicate: 'undecided', ...(!beside && { implied: true }) };
  // "Season 4 officially confirmed"
  if (isTelling) {
    const gap = cue.first - (beside?.mention.last ?? cue.last + 1);
    const isIt =
      (beside?.mention.numbers.length ?? 0) > 0 &&
      gap >= 0 &&
      gap <= 4 &&
      (tense.tense !== 'past' || endsThere(tokens, cue)) &&
      !said.includes('were');
    if (isIt || more) return { ...base, predicate: 'order-awaited' };
    // "has confirmed season 4": an act, of a part that follows and nothing after it.
    const isObject =
      beside?.mention.how === 'numbered' &&
      beside.mention.first >= cue.last &&
      beside.mention.first - cue.last <= 2 &&
      endsThere(tokens, beside.mention);
    return isObject ? { ...base, predicate: 'order-awaited', isAct: true } : undefined;
  }
  // "has already been ordered", "was ordered last month": a state that lapses. "Has been ordered" is an act and stays true.
  const dated = view.dates.filter(({ first }) => first >= clause.first && first < clause.last);
  const isLate =
    dated.length > 0 && dated.every(({ deictic, first }) => deictic === true && first >= cue.last);
  const isAct = !has(besides) && !isLate;
  if (more && tense.tense === 'past' && !['were', 'was', 'since'].some((one) => said.includes(one)))
    return { ...base, predicate: 'order-awaited', implied: true };
  const dates = dated.filter(({ meaning }) => meaning.kind === 'absolute');
  if (beside && dates.length > 0 && cue.form !== 'word' && tense.tense !== 'future')
    return { ...base, kind: 'dated', event: 'order', cueAt: cue.first, dates, looks: 'back' };
  // "renewed the series for a fourth season in May": an act, which can be wrong of what was never made.
  const isTold = beside?.via === 'clause' && beside.mention.how === 'numbered' && tense.tense === 'past';
  if (isTold && !isLate) return { ...base, predicate: 'order-awaited', isAct: true };
  return isLate || ((isNews || said.includes('already')) && (isAct ? view.dates : dated).length === 0)
    ? { ...base, predicate: 'order-awaited', ...(isAct && { isAct: true }), ...(more && { implied: true }) }
    : undefined;
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

const owners = wordSet('a an another his her their my one other the and');

/** "a hand over another hand" */
const isHand = (tokens: SentenceView['tokens'], { first }: Cue) =>
  /^hands?$/.test(tokens[first]?.text ?? '') && owners.has(tokens[first - 1]?.text ?? '');

const selves = new Set(['i', 'we', 'you', 'he', 'she']);

/** "if you don't know the series", "I have decided to recap": what a person knows or will do. */
const isOwn = (tokens: SentenceView['tokens'], cue: Cue, beside: RankedMention | undefined) => {
  if (cue.cue !== 'decide' || cue.form === 'word') return false;
  const isPersonal = tokens.slice(Math.max(0, cue.first - 4), cue.first).some(({ text }) => selves.has(text));
  const isKnown =
    beside?.mention.first === cue.last && !beside.mention.indefinite && beside.mention.numbers.length === 0;
  return isKnown || (isPersonal && /^deci/.test(tokens[cue.first]?.text ?? ''));
};

// "Season 4 confirmed: all we know": a participle, since nothing follows that could be told.
const endsThere = (tokens: SentenceView['tokens'], { last }: { readonly last: number }) =>
  tokens[last] === undefined ||
  tokens[last]?.kind === 'mark' ||
  /^(?:by|for|at|with)$/.test(tokens[last]?.text ?? '');

const isPart = (kind: string, how: string) =>
  kind === 'season' || kind === 'film' || (kind === 'part' && how !== 'noun') || kind === 'series';

const isAbout = ({ mention }: RankedMention, cue: Cue) =>
  mention.first >= cue.first - 4 && mention.first - cue.last <= 8;

const isPronoun = (tokens: SentenceView['tokens'], { first, last }: Cue, from: number) =>
  tokens[last]?.text === 'it' ||
  (first - 4 >= from && tokens.slice(from, first).some(({ text }) => text === 'it'));

const hasMore = (said: readonly string[]) =>
  said.includes('more') || said.includes('another') || said.includes('anything');
