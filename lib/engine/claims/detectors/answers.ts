import type { Proposition, StateClaim } from '../proposition.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { readAnswer } from '../readers/read-answer.ts';
import { clauseHas } from '../readers/read-medium.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import {
  type AskedSubject,
  answerWords,
  askedSubjects,
  askersOfMore,
  futures,
  renewals,
} from '../words/answer-words.ts';
import { cuesSaid } from '../words/find-cues.ts';

/** One of these, or a day, has to stand in the sentence. */
export const answersKeys: Iterable<string> = answerWords;

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
  if (view.isQuestion || view.isHeading || view.sentence.last - view.sentence.first > longestAnswer)
    return [];
  const asked = questionBefore(view, page);
  if (!asked) return [];
  const answer = readAnswer(view, page, asked.place === view.place - 1);
  if (!answer) return [];
  const about = cuesSaid(asked, asked.sentence.first, asked.sentence.last, askedSubjects);
  const subject = subjects.find(([cue]) => about.has(cue));
  if (!subject || (asked.works.length === 0 && asksOfPerson(asked, subject[0]))) return [];
  const [, predicate, topic] = subject;
  if (answer === 'later' && predicate !== 'not-filming' && predicate !== 'day-unknown') return [];
  if (answer === 'assent' && !(predicate === 'undecided' && asksForPart(asked))) return [];
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
  if (answer === 'assent') {
    const mentions = named.filter(({ via }) => via === 'clause');
    const isAct = !clauseHas(view, view.sentence, futures);
    return [{ ...claim('order-awaited', topic, 'screen'), mentions, ...(isAct && { isAct: true as const }) }];
  }
  if (predicate !== 'day-unknown') return [claim(predicate, topic, 'screen')];
  const when = claim(answer === 'later' ? 'awaited' : predicate, topic, 'any');
  // "Season 4 when?": what has no day may not even have been ordered.
  const isOrdered = !named.some(
    ({ mention, via }) => via === 'clause' && mention.kind === 'season' && mention.numbers.length > 0,
  );
  return answer === 'later' || isOrdered
    ? [when]
    : [{ ...when, kind: 'either', claims: [when, claim('undecided', 'renewal', 'screen')] }];
}

/** The tokens of an answer at most. */
const longestAnswer = 60;

/** The question that a sentence stands behind, at once or with a few words between. */
function questionBefore({ place }: SentenceView, { sentences }: PageView): SentenceView | undefined {
  const before = sentences[place - 1];
  const asked = before?.isQuestion || !before || !isShort(before) ? before : sentences[before.place - 1];
  return asked?.isQuestion ? asked : undefined;
}

const isShort = ({ sentence }: SentenceView) => sentence.last - sentence.first <= 6;

const ofPeople = new Set(['he', 'she', 'him', 'her']);

/** "Will there be a season 3?", "Has it been renewed for season 4?": of one part by its number, and whether it comes. */
const asksForPart = (asked: SentenceView): boolean =>
  asked.works.some(({ kind, numbers }) => kind === 'season' && numbers.length === 1) &&
  clauseHas(asked, asked.sentence, renewals) &&
  !clauseHas(asked, asked.sentence, askersOfMore);

/** "Will he tell her?", "Will Finn be back?" */
const asksOfPerson = (asked: SentenceView, about: AskedSubject): boolean =>
  clauseHas(asked, asked.sentence, ofPeople) ||
  (about === 'more' && asked.mentions.some(({ via }) => via === 'name' || via === 'alias'));
