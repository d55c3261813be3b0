import type { ClaimTopic, Reveal, Source, SpoilerLevel, Truth, Verdict } from '../engine/types.ts';

/** One finding of a page as the side panel lists it: of a hidden one only its level and unit, never its text. */
export type ListedFinding =
  | {
      readonly type: 'spoiler';
      /** Stays the same as long as the page holds the finding. */
      readonly id: number;
      readonly level: SpoilerLevel;
      readonly reveal: Reveal;
      readonly lifted: boolean;
    }
  | {
      readonly type: 'claim';
      readonly id: number;
      readonly topic: ClaimTopic;
      readonly verdict: Verdict;
      /** Already the text that is safe for the reader. */
      readonly truth: Truth['text'];
      readonly since?: string;
      readonly sources: readonly Source[];
    };

/** A finding and the frame that it is in. */
export type FramedFinding = ListedFinding & { readonly frame: number };
