import type { PreparedPack } from '../../prepare.ts';
import type { Day } from '../../types.ts';
import type { CompiledWork } from '../../works/compiled-works.ts';
import { numberedWork } from '../../works/prepare-works.ts';
import type { LatestClaim } from '../proposition.ts';
import { expandMention } from '../readers/expand-mention.ts';
import { isOut } from '../timeline/state-of.ts';
import { describeRelease } from '../truth/describe.ts';
import { type Days, judged, topicFor } from './judged.ts';
import type { Judged } from './verdict.ts';

/** Judges what is said to be the newest of its kind: outdated once the next one is out; an error is never said. */
export function judgeLatest(
  claim: LatestClaim,
  pack: PreparedPack,
  { published, readOn }: Days,
): Judged | undefined {
  const { timeline, works } = pack;
  const isLatest = (work: CompiledWork, day: Day) => {
    const kind = work.kind === 'season' ? 'season' : 'volume';
    const next = numberedWork(works, kind, (work.number ?? 0) + 1);
    return isOut(timeline, work.id, day) === true && !(next && isOut(timeline, next.id, day));
  };
  for (const ranked of claim.mentions) {
    const { works: named, exact } = expandMention(ranked, 'any', pack, claim.leans);
    const [work] = named;
    if (!exact || named.length !== 1 || !work?.number) continue;
    if (published !== undefined && !isLatest(work, published)) return undefined;
    const kinds = claim.isRunning ? ([work.kind, 'film'] as const) : ([work.kind] as const);
    const newest = kinds
      .flatMap((kind) => works.byKind.get(kind) ?? [])
      .filter(({ id }) => isOut(timeline, id, readOn))
      .at(-1);
    const said = newest && describeRelease(timeline, newest, readOn);
    if (!said) return undefined;
    return {
      verdict: isLatest(work, readOn) && newest.kind === work.kind ? 'current' : 'outdated',
      topic: topicFor(claim.topic, work),
      ...judged(said, timeline),
      trueWhenWritten: published === undefined ? undefined : true,
      confidence: 0.8,
    };
  }
  return undefined;
}
