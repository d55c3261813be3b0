import type { ClaimTopic, Reveal, Source, Verdict } from '../../types.ts';

/** What a judge says of one proposition. */
export interface Judged {
  readonly verdict: Verdict;
  readonly topic?: ClaimTopic;
  /** The id of the fact that decided. */
  readonly fact: string;
  readonly text: string;
  readonly since?: string;
  readonly sources: readonly Source[];
  readonly trueWhenWritten: boolean | undefined;
  readonly confidence: number;
  readonly reveal?: Reveal;
  readonly safe?: string;
}
