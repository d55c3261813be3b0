import type { PageView, SentenceView } from '../page-view.ts';
import type { Proposition, StateClaim } from '../proposition.ts';
import { rankMentions } from '../rank-mentions.ts';

const openings =
  /^ (?:["'(]? ?)?(?:not yet|not so far|no one |nobody |who knows|we do n't know|no idea|no ?[,.;]|nope|there is n't|there are n't|never|for now nothing|as of now nothing|unknown|we 'll see|wait and see|your guess|moderator : not)/;
const later = /^ ["'(]? ?(?:later this|next |this |in the |in a |some ?time |early |late |mid )/;
const unknowing = /nobody|no one|know|saying|said|guess|idea|see|yet|so far|nothing|confirmed|announced|told/;

const subjects: readonly (readonly [RegExp, StateClaim['predicate'], StateClaim['topic']])[] = [
  [/ (?:filming|shooting|shoot|shot|cameras|filmed|production) /, 'not-filming', 'filming'],
  [/ (?:when|date|how long) /, 'day-unknown', 'release-date'],
  [
    / (?:renewed|renewal|cancel+ed|another season|season|series|more|back|return|happening|sequel) /,
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
  const isNo = openings.test(view.plain) && unknowing.test(view.plain);
  const isLater =
    later.test(view.plain) &&
    asked === question &&
    view.dates.length > 0 &&
    view.dates[0]?.first === view.sentence.first;
  if (!isNo && !isLater) return [];
  const subject = subjects.find(([pattern]) => pattern.test(asked.plain));
  if (!subject) return [];
  const [, predicate, topic] = subject;
  if (isLater && predicate !== 'not-filming' && predicate !== 'day-unknown') return [];
  const clause = view.clauses[0] ?? { first: view.sentence.first, last: view.sentence.last };
  const named = rankMentions(
    page,
    asked,
    { first: asked.sentence.first, last: asked.sentence.last },
    asked.sentence.last,
  );
  return [
    {
      kind: 'state',
      predicate: isLater && predicate === 'day-unknown' ? 'awaited' : predicate,
      topic,
      detector: 'answers',
      view,
      first: clause.first,
      last: clause.last,
      mentions: [...rankMentions(page, view, clause, clause.first), ...named],
      medium: topic === 'release-date' ? 'any' : 'screen',
      implied: true,
    },
  ];
}

const isShort = ({ sentence }: SentenceView) => sentence.last - sentence.first <= 6;
