import type { Proposition } from '../proposition.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas, readMedium } from '../readers/read-medium.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { findCues } from '../words/find-cues.ts';
import { findSequences } from '../words/find-sequences.ts';
import { otherObjects } from '../words/object-words.ts';
import { onlyYearSequences, onlyYearTable } from '../words/only-year-words.ts';

/**
 * Says that no more than a year or a month is known of a release: "The streamer only says 2026", "some time this year is
 * all I know", "month unknown".
 */
export function onlyYear(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion || page.published === undefined) return [];
  const { first, last } = view.sentence;
  const said = findSequences(findCues(view, first, last, onlyYearTable), onlyYearSequences);
  const isUnknown = said.some(([one]) => one?.cue === 'unknown');
  const isBroad = view.dates.some(({ meaning, deictic }) =>
    meaning.kind === 'absolute'
      ? meaning.interval.precision !== 'day'
      : deictic !== true || meaning.kind === 'relative',
  );
  if (said.length === 0 || !(isBroad || isUnknown) || clauseHas(view, view.sentence, otherObjects)) return [];
  return [
    {
      kind: 'state',
      predicate: 'day-unknown',
      topic: 'release-date',
      detector: 'only-year',
      view,
      first,
      last,
      mentions: rankMentions(page, view, { first, last }, last),
      medium: readMedium(view, { first, last }),
      implied: true,
    },
  ];
}
