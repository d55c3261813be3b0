import type { PageView, SentenceView } from '../view/page-view.ts';
import { answerOpenings, answerWords, tellingWords, unknowingWords } from '../words/answer-words.ts';
import { type Cue, findCues } from '../words/find-cues.ts';
import { clauseHas } from './read-medium.ts';
import { tellsStory } from './tells-story.ts';

/** What a short answer says: that nothing is known, a time to come, or yes. */
export type ShortAnswer = 'denial' | 'later' | 'assent';

/**
 * What an answer says by the words that open it.
 *
 * @param isDirect Whether it stands right behind its question: further away a yes or a time answers something else.
 */
export function readAnswer(view: SentenceView, page: PageView, isDirect: boolean): ShortAnswer | undefined {
  const { first, last } = view.sentence;
  const cue = isDirect ? openingAt(view, startOf(view), last)?.cue : undefined;
  if (cue === 'later' && view.dates[0]?.first === first) return cue;
  if (opensWithDenial(view) && !tellsStory(view, view.sentence, page)) return 'denial';
  return cue === 'assent' ? cue : undefined;
}

/** Whether it or one of its clauses opens with a denial. */
function opensWithDenial(view: SentenceView): boolean {
  if (!clauseHas(view, view.sentence, answerWords)) return false;
  const isJoin = (at: number) => joins.has(view.tokens[at]?.text ?? '');
  const starts = view.clauses.map(({ first }) => (isJoin(first) ? first + 1 : first));
  return [startOf(view), ...starts].some((start) => isDenied(view, start));
}
const joins = new Set(['but', 'and', ',', ';']);

/** Where an answer's words begin: behind its speaker's name and its opening mark, if any. */
function startOf({ tokens, sentence: { first, last } }: SentenceView): number {
  // "AL: Nobody has said.": who speaks.
  const label = tokens.slice(first, Math.min(last, first + longestLabel));
  const colon = label.findIndex(({ text }) => text === ':');
  const at = colon > 0 ? first + colon + 1 : first;
  return marks.has(tokens[at]?.text ?? '') ? at + 1 : at;
}
const marks = new Set(['"', "'", '(']);
/** The words of a speaker's name, and its colon. */
const longestLabel = 4;

const openingAt = (view: SentenceView, at: number, last: number) =>
  findCues(view, at, Math.min(last, at + longestOpening), answerOpenings).find(({ first }) => first === at);

/** The words of the longest opening. */
const longestOpening = 6;

/** A denial by itself, or behind "So far, …". */
function isDenied(view: SentenceView, start: number): boolean {
  const { tokens, sentence } = view;
  if (isSilent(view, start)) return true;
  const opening = openingAt(view, start, sentence.last);
  if (opening?.cue !== 'beginning') return denies(view, opening);
  const next = opening.last + (tokens[opening.last]?.text === ',' ? 1 : 0);
  return denies(view, openingAt(view, next, sentence.last));
}

/** "The streaming giant has not said anything": whoever is silent is named in a few words. */
function isSilent(view: SentenceView, start: number): boolean {
  const { tokens, sentence } = view;
  const end = Math.min(sentence.last, start + longestTeller);
  const silence = findCues(view, start, end, answerOpenings).find(({ cue }) => cue === 'silent');
  if (!silence || silence.first === start) return false;
  const isOwn = tokens.slice(start, silence.first).some(({ text }) => persons.has(text));
  return !isOwn && isOfTelling(view, silence);
}
const longestTeller = 7;
const persons = new Set(['i', 'we', 'you']);

/** A denial as it stands, a bare "No.", or one who "isn't saying", "hasn't yet told". */
function denies(view: SentenceView, opening: ReturnType<typeof openingAt>): boolean {
  const { sentence } = view;
  if (opening?.cue === 'bare-no')
    return sentence.last - sentence.first <= 2 || clauseHas(view, sentence, unknowingWords);
  if (opening?.cue !== 'teller') return opening?.cue === 'denial';
  const silence = openingAt(view, opening.last, sentence.last);
  return silence?.cue === 'silent' && isOfTelling(view, silence);
}

/** Whether what somebody does not do is to tell. */
function isOfTelling({ tokens, sentence }: SentenceView, { last }: Cue): boolean {
  const told = last + (tokens[last]?.text === 'yet' ? 1 : 0);
  return told < sentence.last && tellingWords.has(tokens[told]?.text ?? '');
}
