import type { Proposition, StateClaim } from '../proposition.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas } from '../readers/read-medium.ts';
import { tellsStory } from '../readers/tells-story.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import {
  type AskedSubject,
  answerOpenings,
  askedSubjects,
  tellingWords,
  unknowingWords,
} from '../words/answer-words.ts';
import { cuesSaid, findCues } from '../words/find-cues.ts';

const quotes = new Set(['"', "'", '(']);

/** Where an answer's words begin: behind its opening mark, if any. */
const startOf = ({ tokens, sentence: { first, last } }: SentenceView) => {
  // "AL: Nobody has said.": who speaks.
  const colon = tokens
    .slice(first, Math.min(last, first + longestLabel))
    .findIndex(({ text }) => text === ':');
  const at = colon > 0 ? first + colon + 1 : first;
  return quotes.has(tokens[at]?.text ?? '') ? at + 1 : at;
};
/** The words of a speaker's name, and its colon. */
const longestLabel = 4;

/** "Later this year.", "Some time in May." */
const opensLater = (view: SentenceView) =>
  openingAt(view, startOf(view), view.sentence.last)?.cue === 'later';

/** Whether an answer opens with a denial, as it stands, in quotation marks or after "So far, …". */
function opensWithDenial(view: SentenceView, start: number): boolean {
  const { tokens, sentence } = view;
  if (isSilent(view, start)) return true;
  const opening = openingAt(view, start, sentence.last);
  if (opening?.cue !== 'beginning') return isDenial(view, opening, sentence.last);
  const next = opening.last + (tokens[opening.last]?.text === ',' ? 1 : 0);
  return isDenial(view, openingAt(view, next, sentence.last), sentence.last);
}

/** "The streaming giant has not said anything": whoever is silent is named in a few words. */
function isSilent(view: SentenceView, start: number): boolean {
  const { tokens, sentence } = view;
  const end = Math.min(sentence.last, start + longestTeller);
  const silence = findCues(view, start, end, answerOpenings).find(({ cue }) => cue === 'silent');
  if (
    !silence ||
    silence.first === start ||
    tokens.slice(start, silence.first).some(({ text }) => persons.has(text))
  )
    return false;
  const told = silence.last + (tokens[silence.last]?.text === 'yet' ? 1 : 0);
  return told < sentence.last && tellingWords.has(tokens[told]?.text ?? '');
}
const longestTeller = 7;
const persons = new Set(['i', 'we', 'you']);

/** "Yes!", "There will, it was ordered last year." */
const opensWithAssent = (view: SentenceView) =>
  openingAt(view, startOf(view), view.sentence.last)?.cue === 'assent';

const futures = new Set(['will', "'ll"]);
const renewals = new Set([...futures, 'be', 'get', 'renewed', 'confirmed', 'ordered', 'happening', 'coming']);

/** "Will there be a season 3?", "Has it been renewed for season 4?": of one part by its number, and whether it comes. */
const asksForPart = (asked: SentenceView): boolean =>
  asked.works.some(({ kind, numbers }) => kind === 'season' && numbers.length === 1) &&
  clauseHas(asked, asked.sentence, renewals) &&
  !clauseHas(asked, asked.sentence, askers);
/** With one of these it is not asked whether. */
const askers = new Set([
  'who',
  'what',
  'when',
  'where',
  'why',
  'how',
  'which',
  'last',
  'end',
  'watch',
  'seen',
  'adapt',
]);

type Opening = ReturnType<typeof openingAt>;

const openingAt = (view: SentenceView, at: number, last: number) =>
  findCues(view, at, Math.min(last, at + longestOpening), answerOpenings).find(({ first }) => first === at);

/** The words of the longest opening. */
const longestOpening = 6;

/** "No." */
const saysNoMore = ({ sentence: { first, last } }: SentenceView) => last - first <= 2;

/** A denial by itself, or one who "isn't saying", "hasn't yet told". */
function isDenial(view: SentenceView, opening: Opening, last: number): boolean {
  const { tokens } = view;
  if (opening?.cue === 'bare-no') return saysNoMore(view) || clauseHas(view, view.sentence, unknowingWords);
  if (opening?.cue !== 'teller') return opening?.cue === 'denial';
  const silence = openingAt(view, opening.last, last);
  if (silence?.cue !== 'silent') return false;
  const told = silence.last + (tokens[silence.last]?.text === 'yet' ? 1 : 0);
  return told < last && tellingWords.has(tokens[told]?.text ?? '');
}

/** Each of the openings has one of these. */
const denials = new Set([
  ...['not', "n't", 'no', 'nobody', 'who', 'nope', 'nothing', 'never', 'unknown', 'undecided'],
  ...['unconfirmed', 'unannounced', 'tbc', 'tba', 'see', 'guess', 'early', 'soon', 'hard', 'impossible'],
  ...[
    'yes',
    'yep',
    'yup',
    'indeed',
    'absolutely',
    'course',
    'certainly',
    'definitely',
    'schtum',
    'shtum',
    'mum',
    'quiet',
    'silent',
  ],
  ...['there', 'it', 'they', 'we'],
  ...['watch', 'telling', 'lips', 'cannot', 'remains', 'jury', 'wish', 'only', 'waiting', 'clear'],
]);
/** One of these, or a day, has to stand in the sentence. */
export const answersKeys: Iterable<string> = denials;

/** What each subject of a question leaves open, the most definite first. */
const subjects: readonly (readonly [AskedSubject, StateClaim['predicate'], StateClaim['topic']])[] = [
  ['filming', 'not-filming', 'filming'],
  ['trailer', 'no-trailer', 'other'],
  ['day', 'day-unknown', 'release-date'],
  ['more', 'undecided', 'renewal'],
  ['title', 'untitled', 'name'],
  ['cast', 'uncast', 'casting'],
];

/**
 * A short answer that takes its meaning from the question before it: "When do we get them? Nobody's saying.",
 * "Will there be a season 4? Not yet."
 */
export function answers(view: SentenceView, page: PageView): Proposition[] {
  const question = page.sentences[view.place - 1];
  if (!question || view.isQuestion || view.isHeading) return [];
  const asked = question.isQuestion
    ? question
    : question.place > 0 && isShort(question)
      ? page.sentences[question.place - 1]
      : undefined;
  if (!asked?.isQuestion || view.sentence.last - view.sentence.first > longestAnswer) return [];
  const starts = [
    startOf(view),
    ...view.clauses.map(({ first }) => (joins.has(view.tokens[first]?.text ?? '') ? first + 1 : first)),
  ];
  const isNo =
    clauseHas(view, view.sentence, denials) &&
    starts.some((start) => opensWithDenial(view, start)) &&
    !tellsStory(view, view.sentence, page);
  const isLater = asked === question && view.dates[0]?.first === view.sentence.first && opensLater(view);
  const isYes = !isNo && asked === question && opensWithAssent(view);
  if (!isNo && !isLater && !isYes) return [];
  const about = cuesSaid(asked, asked.sentence.first, asked.sentence.last, askedSubjects);
  const subject = subjects.find(([cue]) => about.has(cue));
  if (!subject || (asked.works.length === 0 && asksOfPerson(asked, subject[0]))) return [];
  const [, predicate, topic] = subject;
  if (isLater && predicate !== 'not-filming' && predicate !== 'day-unknown') return [];
  if (isYes && !(predicate === 'undecided' && asksForPart(asked))) return [];
  const clause = view.clauses[0] ?? { first: view.sentence.first, last: view.sentence.last };
  const named = rankMentions(
    page,
    asked,
    { first: asked.sentence.first, last: asked.sentence.last },
    asked.sentence.last,
  );
  const own = rankMentions(page, view, clause, clause.first);
  const claim = (
    what: StateClaim['predicate'],
    about: StateClaim['topic'],
    medium: StateClaim['medium'],
  ): StateClaim => ({
    kind: 'state',
    predicate: what,
    topic: about,
    detector: 'answers',
    view,
    first: clause.first,
    last: clause.last,
    mentions: view.works.length > 0 ? [...own, ...named] : [...named, ...own],
    medium,
    implied: true,
    ...(what === 'undecided' && { anyDay: true as const }),
  });
  // "Will there be a season 3? There will.": it is to come. A bare "Yes." tells of the order, which stays true.
  if (isYes) {
    const mentions = named.filter(({ via }) => via === 'clause');
    const isAct = !clauseHas(view, view.sentence, futures);
    return [{ ...claim('order-awaited', topic, 'screen'), mentions, ...(isAct && { isAct: true as const }) }];
  }
  if (predicate !== 'day-unknown') return [claim(predicate, topic, 'screen')];
  const when = claim(isLater ? 'awaited' : predicate, topic, 'any');
  // "Season 4 when?": what has no day may not even have been ordered.
  const isOrdered = !named.some(
    ({ mention, via }) => via === 'clause' && mention.kind === 'season' && mention.numbers.length > 0,
  );
  return isLater || isOrdered
    ? [when]
    : [{ ...when, kind: 'either', claims: [when, claim('undecided', 'renewal', 'screen')] }];
}

/** The tokens of an answer at most. */
const longestAnswer = 60;

const joins = new Set(['but', 'and', ',', ';']);
const ofPeople = new Set(['he', 'she', 'him', 'her']);

/** "Will he tell her?", "Will Finn be back?" */
const asksOfPerson = (asked: SentenceView, about: AskedSubject): boolean =>
  clauseHas(asked, asked.sentence, ofPeople) ||
  (about === 'more' && asked.mentions.some(({ via }) => via === 'name' || via === 'alias'));

const isShort = ({ sentence }: SentenceView) => sentence.last - sentence.first <= 6;
