import { wordSet } from '../../word-set.ts';
import { termSet } from '../../works/term-set.ts';
import type { RankedMention } from '../proposition.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { wordsOf } from '../view/plain-text.ts';
import type { Clause } from '../view/split-clauses.ts';
import type { Cue } from '../words/find-cues.ts';
import { isOut } from '../words/is-out.ts';
import { followsOther } from './is-foreign-clause.ts';
import { rankMentions } from './rank-mentions.ts';

/**
 * The works of which a cue says that they come out, likeliest first: "the fifth is out", "which hasn't been
 * published".
 *
 * @returns `undefined` where nothing of the pack comes out: "she came out to her mother", "he drops by", "they are
 *   going out", or a cue with neither a work nor a pronoun before it to speak of.
 */
export function worksComingOut(
  page: PageView,
  view: SentenceView,
  clause: Clause,
  cue: Cue,
): readonly RankedMention[] | undefined {
  const { tokens } = view;
  const word = tokens[cue.first]?.text ?? '';
  const isFirm = cue.cue !== 'weak' || isStart(word);
  const isPronoun = isPronounBefore(view.terms, cue.first, clause.first);
  if (isOfOther(view, clause, cue)) return undefined;
  if (cue.last - cue.first === 1 && word === 'out' && !isOut(tokens, cue.first) && !isApposed(view, cue))
    return undefined;
  // "coming-of-age", "in the coming months"
  if (cue.form === 'ing' && tokens[cue.last]?.joined && tokens[cue.last]?.text === 'of') return undefined;
  if (word === 'coming' && /^(?:days?|weeks?|months?|years?)$/.test(tokens[cue.last]?.text ?? ''))
    return undefined;
  if (isDoneByPeople(tokens, cue) || isOfPeople(view, clause, cue)) return undefined;
  if (view.works.length === 0 && !(isFirm && isPronoun)) return undefined;
  const mentions = rankMentions(page, view, clause, cue.first);
  const [likeliest] = mentions;
  if (!isFirm && !isBeside(likeliest, cue) && !isTurned(view, clause, cue, likeliest)) return undefined;
  if (!isPronoun && !mentions.some(({ via }) => via === 'clause' || via === 'sentence')) return undefined;
  const isApart =
    likeliest?.via === 'clause' &&
    likeliest.mention.last <= cue.first &&
    hasPersonBetween(view, likeliest.mention.last, cue.first);
  return isApart ? undefined : mentions;
}

/** "season two, out yesterday": without a verb, behind its comma and before its day. */
export const isApposed = ({ tokens, dates }: SentenceView, { first, last }: Cue): boolean =>
  tokens[first]?.text === 'out' &&
  /^[,(]$/.test(tokens[first - 1]?.text ?? '') &&
  dates.some((date) => date.first - last >= 0 && date.first - last <= 1);

/** Whether the likeliest work stands right before a cue. */
export const isBeside = (ranked: RankedMention | undefined, cue: Cue): boolean =>
  ranked !== undefined &&
  ranked.via === 'clause' &&
  cue.first - ranked.mention.last >= 0 &&
  cue.first - ranked.mention.last <= 5;

const leads = wordSet(
  'then next finally later after afterwards that this days day weeks week month months fortnight on in a an the and also first up',
  'soon last of all two three four five six seven eight nine ten few just before , :',
);
const verbReach = 6;

/** "Two days later comes Riverbend": a verb before its subject, with nothing but a time before it. */
export function isTurned(
  { tokens, dates }: SentenceView,
  clause: Clause,
  { form, first, last }: Cue,
  named: RankedMention | undefined,
): boolean {
  const gap = (named?.mention.first ?? -1) - last;
  if (form !== 's' || named?.via !== 'clause' || gap < 0 || gap > 2 || first - clause.first > verbReach)
    return false;
  if (first === clause.first) return false;
  for (let at = clause.first; at < first; at += 1)
    if (!leads.has(tokens[at]?.text ?? '') && !dates.some((date) => at >= date.first && at < date.last))
      return false;
  return true;
}

/** Verbs of coming out only for what comes in parts: "the webcomic began in 2016". */
export const isStart = (word: string): boolean => word === 'began' || word === 'started';

/** "going out with him", "he'd only come in for the end": what people do. */
const isDoneByPeople = (tokens: SentenceView['tokens'], { cue, first, last }: Cue) =>
  (/^(?:drop|land)/.test(tokens[first]?.text ?? '') &&
    /^(?:it|him|her|them)$/.test(tokens[last]?.text ?? '')) ||
  // "the show is where the faces will come from"
  (cue === 'weak' && /^(?:come|came)/.test(tokens[first]?.text ?? '') && tokens[last]?.text === 'from') ||
  (tokens[last - 1]?.text === 'out' && /^(?:with|of|together|loud)$/.test(tokens[last]?.text ?? '')) ||
  (cue === 'weak' &&
    tokens.slice(Math.max(0, first - 3), first).some(({ text }) => readers.test(text)) &&
    // "he began the webcomic in 2016", but "I started with the webcomic"
    (!isStart(tokens[first]?.text ?? '') || tokens[last]?.text === 'with'));

const readers = /^(?:he|she|i|you|we)$/;

const owners = wordSet('his her their my your our own');
const couples = wordSet('he she i you we who two both couple pair boys girls together');
/** How far before "going out" those may stand who do. */
const coupleReach = 4;

/** "Finn's coming-out" is a noun; "they're going out", said of two people, is no release. */
function isOfPeople(view: SentenceView, clause: Clause, { first, last }: Cue): boolean {
  const { tokens, mentions, works, dates } = view;
  if (tokens[last - 1]?.text !== 'out') return false;
  const before = tokens[first - 1]?.text ?? '';
  const ofPerson = (from: number, to: number) =>
    mentions.some(
      ({ first: at, last: end, via }) =>
        at >= from && end <= to && via !== 'description' && via !== 'pronoun',
    );
  if (/^com/.test(tokens[first]?.text ?? ''))
    return owners.has(before) || (before === "'s" && ofPerson(first - 3, first));
  if (!/^(?:go|goes|going|went|gone)$/.test(tokens[first]?.text ?? '')) return false;
  // "The third is going out on Friday"
  if (works.some(({ first: at, last: end }) => at >= clause.first && end <= first)) return false;
  const isDated = dates.some((date) => date.first >= clause.first && date.first < clause.last);
  const near = wordsOf(tokens, { first: Math.max(clause.first, first - coupleReach), last: first });
  return (
    ofPerson(clause.first, first) ||
    near.some((word) => couples.has(word)) ||
    (near.includes('they') && !isDated)
  );
}

/** "an animated film that's out in May": what somebody else's work does. */
function isOfOther(view: SentenceView, clause: Clause, { first }: Cue): boolean {
  for (let at = first - 1; at >= clause.first && first - at <= 4; at -= 1)
    if (/^(?:that|which)$/.test(view.tokens[at]?.text ?? '')) return followsOther(view, at);
  return false;
}

const pronouns = termSet(
  'it they which this that one ones either both @service we when episodes chapters instalments installments',
  'lot former latter parts batch run',
);

/** Whether a word that points back stands close before the cue: "it arrives", "which hasn't been published". */
function isPronounBefore(terms: SentenceView['terms'], at: number, from: number): boolean {
  for (let k = at - 1; k >= from && at - k <= 6; k -= 1) if (pronouns.has(terms[k] ?? '')) return true;
  return false;
}

const people = wordSet('he she they i we you who');

/** Whether a person stands between two places: "in the third episode he drops by". */
function hasPersonBetween({ tokens, mentions }: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (people.has(tokens[at]?.text ?? '')) return true;
  return mentions.some(({ first, via }) => first >= from && first < to && via !== 'description');
}
