import { addDays } from '../../dates/calendar.ts';
import type { PreparedPack } from '../../prepare.ts';
import type { CompiledWork } from '../../works/compiled-works.ts';
import type { StateClaim } from '../proposition.ts';
import { expandMention, leaning } from '../readers/expand-mention.ts';
import { type Predicate, predicates } from '../timeline/predicates.ts';
import { orderOn } from '../timeline/state-of.ts';
import { describeOrder, describeProduction } from '../truth/describe.ts';
import { describeState } from '../truth/describe-state.ts';
import { subjectOfDay } from './choose-subject.ts';
import { judgeCount } from './judge-count.ts';
import { type Days, judged, topicFor } from './judged.ts';
import type { Judged } from './verdict.ts';

/** States of something that is to come: of a season that was never made they are over, or were never so. */
const ofThingsToCome: ReadonlySet<Predicate> = new Set([
  'undated',
  'day-unknown',
  'not-filming',
  'shoot-awaited',
  'untitled',
  'no-trailer',
  'uncast',
]);

/** What is said of something that is going to come: of a season beyond all that were planned it is an error. */
const coming: ReadonlySet<Predicate> = new Set(['awaited', 'order-awaited']);

/** Nothing fits. A plain statement about a work named beside it, or about one that was never made, is an error. */
export function judgeMisfit(
  claim: StateClaim,
  pack: PreparedPack,
  { published, readOn }: Days,
): Judged | undefined {
  const { timeline } = pack;
  const past = judgeDecided(claim, pack, { published, readOn });
  if (past) return past;
  const ranked = claim.mentions.find(
    ({ via, mention }) => via === 'clause' && (mention.numbers.length > 0 || mention.kind === 'film'),
  );
  if (!ranked) return undefined;
  const { works, exact, unreal } = expandMention(
    ranked,
    claim.medium,
    pack,
    leaning(claim.mentions, ranked.mention),
  );
  const work = works[0];
  if (unreal?.kind === 'season' && !claim.hedged && coming.has(claim.predicate))
    return judgeCount(
      { ...claim, kind: 'count', of: 'seasons', number: unreal.number, scope: 'planned' },
      pack,
      { published, readOn },
    );
  if (!exact || unreal || !work) return undefined;
  const order = orderOn(timeline, work.id, readOn)?.period.value.state;
  if (order === 'will not be made' && ofThingsToCome.has(claim.predicate))
    return judgeUnmade(claim, work, pack, { published, readOn });
  const isNever =
    order === 'will not be made' && (claim.predicate === 'awaited' || claim.predicate === 'order-awaited');
  if (isNever) {
    const said = describeOrder(timeline, work, readOn);
    if (!said) return undefined;
    // A page of no day may be from when it was open.
    if (published === undefined && (claim.hedged || claim.predicate !== 'awaited')) return undefined;
    const wasOpen =
      published !== undefined &&
      orderOn(timeline, work.id, published)?.period.value.state !== 'will not be made';
    const verdict = claim.hedged && wasOpen ? 'outdated' : 'wrong';
    return {
      verdict,
      topic: claim.topic,
      ...judged(said, timeline),
      trueWhenWritten: verdict === 'outdated',
      confidence: 0.85,
    };
  }
  if (!claim.flat || works.length > 1 || published === undefined) return undefined;
  const said = describeState(claim.predicate, timeline, work, readOn, claim);
  if (!said || predicates[claim.predicate](timeline, work.id, published, claim.region) !== false)
    return undefined;
  return {
    verdict: 'wrong',
    topic: topicFor(claim.topic, work),
    ...judged(said, timeline),
    trueWhenWritten: false,
    confidence: 0.8,
  };
}

/** "Season 4 has no trailer yet": over since it is known that there will be none, and an error from then on. */
function judgeUnmade(
  claim: StateClaim,
  work: CompiledWork,
  { timeline }: PreparedPack,
  { published, readOn }: Days,
): Judged | undefined {
  const said = describeOrder(timeline, work, readOn);
  if (!said) return undefined;
  const wasOpen =
    published === undefined ||
    orderOn(timeline, work.id, published)?.period.value.state !== 'will not be made';
  return {
    verdict: wasOpen ? 'outdated' : 'wrong',
    topic: claim.topic,
    ...judged(said, timeline),
    trueWhenWritten: published === undefined ? undefined : wasOpen,
    confidence: 0.8,
  };
}

const parts: ReadonlySet<string> = new Set(['season', 'part']);

/**
 * "Neither renewed nor cancelled", "the next season will adapt …" of a page on whose day nothing was open or to come any
 * more: it had been announced that there would be no further season.
 */
function judgeDecided(
  { predicate, flat, mentions }: StateClaim,
  { timeline, works }: PreparedPack,
  { published, readOn }: Days,
): Judged | undefined {
  if (published === undefined) return undefined;
  const isNext = ({ via, mention }: StateClaim['mentions'][number]) =>
    via === 'clause' &&
    mention.relation === 'next' &&
    parts.has(mention.kind) &&
    mention.numbers.length === 0;
  const isSaid =
    predicate === 'undecided'
      ? flat === true
      : (predicate === 'awaited' || predicate === 'order-awaited') && mentions.some(isNext);
  if (!isSaid) return undefined;
  const seasons = works.byKind.get('season') ?? [];
  const isOpen = [...seasons, ...(works.byKind.get('film') ?? [])].some(
    ({ id }) =>
      predicates.awaited(timeline, id, published) === true ||
      predicates.undecided(timeline, id, published) === true,
  );
  const never = seasons.find(
    ({ id }) => orderOn(timeline, id, published)?.period.value.state === 'will not be made',
  );
  const said = !isOpen && never ? describeOrder(timeline, never, readOn) : undefined;
  return (
    said && {
      verdict: 'wrong',
      topic: 'renewal',
      ...judged(said, timeline),
      trueWhenWritten: false,
      confidence: 0.75,
    }
  );
}

/** "Filming is under way" of what has long been shot: the only work then between shoot and release. */
export function judgeWrapped(
  claim: StateClaim,
  pack: PreparedPack,
  { published, readOn }: Days,
): Judged | undefined {
  if (claim.predicate !== 'filming' || !claim.flat || published === undefined) return undefined;
  const { timeline } = pack;
  const subject = subjectOfDay(
    'screen',
    pack,
    published,
    ({ id }) =>
      predicates.finishing(timeline, id, addDays(published, -30)) === true &&
      predicates.finishing(timeline, id, published) === true,
  );
  const said = subject && describeProduction(timeline, subject.work, readOn);
  if (!said) return undefined;
  return { verdict: 'wrong', ...judged(said, timeline), trueWhenWritten: false, confidence: 0.7 };
}
