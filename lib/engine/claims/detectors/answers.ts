import type { Proposition, StateClaim } from '../proposition.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas } from '../readers/read-medium.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { answerOpenings, tellingWords } from '../words/answer-words.ts';
import { findCues } from '../words/phrase-table.ts';

const quotes = new Set(['"', "'", '(']);

/** Whether an answer opens with a denial, as it stands, in quotation marks or after "So far, …". */
function opensWithDenial(view: SentenceView): boolean {
  const { tokens, sentence } = view;
  const at = sentence.first + (quotes.has(tokens[sentence.first]?.text ?? '') ? 1 : 0);
  const opening = openingAt(view, at, sentence.last);
  if (opening?.cue !== 'beginning') return isDenial(view, opening, sentence.last);
  const next = opening.last + (tokens[opening.last]?.text === ',' ? 1 : 0);
  return isDenial(view, openingAt(view, next, sentence.last), sentence.last);
}

type Opening = ReturnType<typeof openingAt>;

const openingAt = (view: SentenceView, at: number, last: number) =>
  findCues(view, at, Math.min(last, at + longestOpening), answerOpenings).find(({ first }) => first === at);

/** The words of the longest opening. */
const longestOpening = 6;

/** A denial by itself, or one who "isn't saying", "hasn't yet told". */
function isDenial(view: SentenceView, opening: Opening, last: number): boolean {
  const { tokens } = view;
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
  ...['watch', 'remains', 'jury', 'wish', 'only', 'waiting', 'clear'],
]);
/** One of these, or a day, has to stand in the sentence. */
export const answerWords: Iterable<string> = denials;

const later = /^ ["'(]? ?(?:later this|next |this |in the |in a |some ?time |early |late |mid )/;
const unknowing =
  /nobody|no one|know|saying|said|guess|idea|see|yet|so far|nothing|confirmed|announced|told|answer|word|news|undecided|at the time|at present|official|tbc|tba|tell|been|clue|early|soon|hard|impossible|space|jury|wish|waiting|mud|will say|^ no \. $/;

const subjects: readonly (readonly [RegExp, StateClaim['predicate'], StateClaim['topic']])[] = [
  [/ (?:filming|shooting|shoot|shot|cameras|filmed|production) /, 'not-filming', 'filming'],
  [/ (?:trailer|teaser|footage) /, 'no-trailer', 'other'],
  [/ (?:when|date) /, 'day-unknown', 'release-date'],
  [
    / (?:renewed|renewal|cancel+ed|another season|seasons?|series|more of|any more|be more|return|happening|sequel|(?:a|another) (?:second|third|fourth|one)|the end|the last of|it over|that it) /,
    'undecided',
    'renewal',
  ],
  [
    / there (?:ever |also )?be an? (?:second|third|fourth) (?:one |go |round |helping )?\?/,
    'undecided',
    'renewal',
  ],
  [/ (?:called|title) /, 'untitled', 'name'],
  [/ (?:cast|who 's in it|who is in it|playing) /, 'uncast', 'casting'],
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
  if (!asked?.isQuestion || view.tokens.length > 60) return [];
  const isNo = clauseHas(view, view.sentence, denials) && opensWithDenial(view) && unknowing.test(view.plain);
  const isLater =
    asked === question && view.dates[0]?.first === view.sentence.first && later.test(view.plain);
  if (!isNo && !isLater) return [];
  const subject = subjects.find(([pattern]) => pattern.test(asked.plain));
  // "When will he tell her?"
  if (!subject || (asked.works.length === 0 && clauseHas(asked, asked.sentence, ofPeople))) return [];
  const [, predicate, topic] = subject;
  if (isLater && predicate !== 'not-filming' && predicate !== 'day-unknown') return [];
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
  });
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

const ofPeople = new Set(['he', 'she', 'him', 'her']);

const isShort = ({ sentence }: SentenceView) => sentence.last - sentence.first <= 6;
