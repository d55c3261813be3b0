import type { ClaimTopic, Day } from '../../types.ts';
import type { CompiledWork } from '../../works/compiled-works.ts';
import type { PreparedTimeline } from '../timeline/prepare-timeline.ts';
import type { Described } from '../truth/described.ts';

/** The days by which a claim is judged: the page's, which may not be known, and the reader's. */
export interface Days {
  readonly published: Day | undefined;
  readonly readOn: Day;
}

/** Books are published, the rest is released. */
export const topicFor = (topic: ClaimTopic, { kind }: CompiledWork): ClaimTopic =>
  topic === 'release-date' && kind !== 'season' && kind !== 'film' ? 'publication-date' : topic;

/** A description as the parts of a judgement. */
export const judged = ({ text, fact, since, sources }: Described, { compiled }: PreparedTimeline) => ({
  fact: fact.id,
  text,
  ...(since !== undefined && { since }),
  sources: sources.flatMap((at) => compiled.sources[at] ?? []),
  ...(fact.reveal !== undefined && { reveal: fact.reveal }),
  ...(fact.safe !== undefined && { safe: fact.safe }),
});
