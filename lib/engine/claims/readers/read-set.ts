import { wordSet } from '../../word-set.ts';
import type { StateClaim } from '../proposition.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import { type Cue, findCues } from '../words/find-cues.ts';
import { setWords, tellingSetCues } from '../words/set-words.ts';
import { negators } from '../words/time-words.ts';
import { rankMentions } from './rank-mentions.ts';
import { clauseHas } from './read-medium.ts';
import { readTense } from './read-tense.ts';
import { isOfSeasons } from './season-mentions.ts';
import { tellsStory } from './tells-story.ts';

const limits = wordSet('until till through to before by');
const conditions = wordSet('if whether would could might');

const telling: ReadonlySet<Cue['cue']> = new Set(tellingSetCues);

/**
 * What a clause says of a shoot without words of filming: "the crew has taken over the seafront", "two weeks into series
 * three", "the unit stays until Christmas", "the last shot was taken on Sunday". Which work is meant is left to the
 * page's day, so that nothing of it can be called an error.
 */
export function readSet(view: SentenceView, page: PageView, clause: Clause): StateClaim | undefined {
  const cues = findCues(view, clause.first, clause.last, setWords);
  // Arriving, staying and leaving say nothing by themselves: somebody has to do it.
  if (
    !cues.some(({ cue }) => telling.has(cue)) ||
    clauseHas(view, clause, conditions) ||
    tellsStory(view, clause, page)
  )
    return undefined;
  const find = (what: Cue['cue']) => cues.find(({ cue }) => cue === what);
  const state = (predicate: StateClaim['predicate'], { first }: Cue): StateClaim => ({
    kind: 'state',
    predicate,
    topic: 'filming',
    detector: 'filming',
    view,
    first: clause.first,
    last: clause.last,
    // "a film crew" is no film.
    mentions: rankMentions(page, view, clause, first).filter(
      (ranked) => isOfSeasons(ranked) && !cues.some((cue) => overlap(cue, ranked.mention)),
    ),
    medium: 'screen',
    implied: true,
  });
  const before = find('before');
  if (before) return state('not-filming', before);
  const start = find('start');
  if (start) {
    const begun = hasBegun(view, clause, start);
    if (begun !== undefined) return state(begun ? 'filming' : 'not-filming', start);
  }
  if (clauseHas(view, clause, negators)) return undefined;
  const into = find('into');
  if (into && isWork(view, into)) return state('filming', into);
  const work = find('work');
  if (work && isWork(view, work)) return state('filming', work);
  const set = find('set');
  if (set) return state('filming', set);
  const last = find('last');
  const done = find('done');
  const crew = find('crew');
  if (last && isOver(view, clause, done ?? last, 0)) return state('finishing', last);
  if (!crew || isOfStory(view, crew)) return undefined;
  const after = (what: Cue['cue']) => cues.find(({ cue, first }) => cue === what && first >= crew.last);
  const stay = after('stay');
  if (stay && hasLimit(view, clause, stay)) return state('filming', stay);
  const leave = after('leave');
  if (leave && isOver(view, clause, leave, 1)) return state('finishing', leave);
  const arrive = cues.find(({ cue }) => cue === 'arrive');
  return arrive && isOver(view, clause, arrive, 1) ? state('filming', arrive) : undefined;
}

const overlap = (one: Cue, other: { readonly first: number; readonly last: number }) =>
  one.cue === 'crew' && one.first < other.last && other.first < one.last;

/** "into the shoot", "into series three": what it is that they are into. */
const isWork = ({ tokens, works }: SentenceView, { last }: Cue) =>
  tokens.slice(last, last + 3).some(({ text }) => /^(?:shoot|filming|shooting|production)$/.test(text)) ||
  works.some(
    ({ first, numbers, kind }) =>
      (kind === 'film' || (kind === 'season' && numbers.length > 0)) && first >= last && first - last <= 1,
  );

/** Whether a work has gone into production or is going to; `undefined` where it is told of a time that is over. */
function hasBegun(view: SentenceView, clause: Clause, cue: Cue): boolean | undefined {
  const { tense, negated } = readTense(view.tokens, cue.first, cue.form, clause.first);
  if (negated) return false;
  if (tense === 'future' || tense === 'possible' || tense === 'progressive') return false;
  if (tense === 'perfect') return true;
  // "goes into production this summer"
  if (cue.form === 's')
    return !view.dates.some(({ first, now }) => !now && first >= cue.last && first < clause.last);
  return isOver(view, clause, cue, 1) ? true : undefined;
}

/** Said in the perfect, or of a day of this week: "has packed up", "went home on Friday". */
function isOver(view: SentenceView, clause: Clause, cue: Cue, least: 0 | 1): boolean {
  const { tense } = readTense(view.tokens, cue.first, cue.form, clause.first);
  if (tense === 'perfect') return true;
  const isLate = view.dates.some(
    ({ first, deictic }) => deictic === true && first >= cue.last && first < clause.last,
  );
  return isLate && (tense === 'past' || (least === 0 && tense === 'none'));
}

/** "until Christmas", "to the end of July" */
const hasLimit = ({ tokens, dates }: SentenceView, clause: Clause, { last }: Cue) =>
  dates.some(
    ({ first }) => first >= last && first < clause.last && limits.has(tokens[first - 1]?.text ?? ''),
  );

/** "the cast of characters", "the team's captain": not those who make it. */
const isOfStory = ({ tokens }: SentenceView, { last }: Cue) =>
  /^(?:'s|captain|of)$/.test(tokens[last]?.text ?? '');
