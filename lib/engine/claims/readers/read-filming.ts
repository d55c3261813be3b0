import type { DatedClaim, StateClaim } from '../proposition.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import type { FilmingCues } from './filming-cues.ts';
import { filmingStage } from './filming-stage.ts';
import { rankMentions } from './rank-mentions.ts';
import { isOfSeasons } from './season-mentions.ts';

/** What a clause with words of filming says of it: not begun, under way, about to end, or the days on which it was. */
export function readFilming(
  view: SentenceView,
  page: PageView,
  clause: Clause,
  cues: FilmingCues,
): StateClaim | DatedClaim | undefined {
  const mentions = rankMentions(page, view, clause, cues.anchor.first).filter(isOfSeasons);
  const dates = view.dates.filter(({ first }) => first >= clause.first && first < clause.last);
  const stage = filmingStage(view, clause, cues, dates[0]);
  if (!stage) return undefined;
  const base = {
    topic: 'filming' as const,
    view,
    first: clause.first,
    last: clause.last,
    mentions,
    medium: 'screen' as const,
    detector: 'filming',
  };
  if (stage === 'wrapped-on' || stage === 'shot-on') {
    const past = dates.filter(({ ahead }) => !ahead);
    const event = stage === 'wrapped-on' ? 'wrap' : 'shoot';
    if (past.length === 0) return undefined;
    return { ...base, kind: 'dated', event, cueAt: cues.anchor.first, dates: past, looks: 'back' };
  }
  const isUnderWay = stage === 'under-way' || stage === 'surely-under-way';
  const isFlat = stage === 'surely-under-way' || (isUnderWay && mentions[0]?.via === 'clause');
  return {
    ...base,
    kind: 'state',
    predicate: isUnderWay ? 'filming' : stage,
    implied: true,
    ...(isFlat && { flat: true }),
  };
}
