import { wordSet } from '../../word-set.ts';
import type { WorkMention } from '../../works/work-mention.ts';
import type { DatedClaim, Proposition, StateClaim } from '../proposition.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import type { Cue } from '../words/find-cues.ts';
import { readTense } from './read-tense.ts';
import { releaseBase } from './release-base.ts';

/**
 * "The comic makes the jump to television on Friday": what was a book comes to the screen, which the first season did and
 * no other. Awaited, where it still was; an error, where it had been out.
 */
export function screenDebut(view: SentenceView, page: PageView, clause: Clause, cue: Cue): Proposition[] {
  const season = page.pack.works.byKind.get('season')?.find(({ number }) => number === 1);
  const at = bookBefore(view, clause, cue);
  if (!season || at === undefined) return [];
  const dates = view.dates.filter(({ first }) => first >= clause.first && first < clause.last);
  const [date] = dates;
  const { tense, negated, hedged } = readTense(view.tokens, cue.first, cue.form, clause.first);
  const isToCome = tense === 'future' || tense === 'present' || tense === 'progressive';
  if (negated || tense === 'possible' || tense === 'none' || (!date && tense !== 'future')) return [];
  const { start, end } = view.tokens[at] as SentenceView['tokens'][number];
  const mention: WorkMention = {
    first: at,
    last: at + 1,
    start,
    end,
    how: 'noun',
    kind: 'season',
    numbers: [1],
    works: [season.id],
    units: season.unit === undefined ? [] : [season.unit],
  };
  const base = releaseBase(view, clause, [{ mention, via: 'clause' }], 'screen');
  const awaited: StateClaim = {
    ...base,
    kind: 'state',
    predicate: 'awaited',
    ...(date && { date, dates }),
    ...(hedged && { hedged: true }),
    ...(date?.now && { atOnce: true }),
  };
  if (!date) return [awaited];
  const dated: DatedClaim = {
    ...base,
    kind: 'dated',
    event: 'release',
    cueAt: at + 1,
    dates,
    looks: isToCome ? 'ahead' : 'back',
  };
  return isToCome ? [awaited, dated] : [dated];
}

const books = wordSet('novel novels comic comics webcomic book books story saga');
const reach = 3;

/** The place of the book that the cue speaks of; `undefined` where a part of it is named, or none. */
function bookBefore({ tokens, works }: SentenceView, clause: Clause, cue: Cue): number | undefined {
  const isPart = works.some(
    ({ first, last, numbers, relation }) =>
      first >= clause.first && last <= cue.first && (numbers.length > 0 || relation !== undefined),
  );
  if (isPart) return undefined;
  for (let at = cue.first - 1; at >= Math.max(clause.first, cue.first - reach); at -= 1)
    if (books.has(tokens[at]?.text ?? '')) return at;
  return undefined;
}
