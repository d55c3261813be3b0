import { newTally, type Tally } from './tally.ts';

/** How many of all. */
export interface Part {
  count: number;
  of: number;
}

/** One sentence that was judged otherwise than by the person who labelled it. */
export interface Miss {
  readonly kind: 'missed spoiler' | 'hidden for nothing' | 'missed claim' | 'noted for nothing' | 'off topic';
  readonly id: string;
  readonly words: string;
}

/** What was measured on a corpus. Everything counts sentences, except where it says pages. */
export interface Figures {
  articles: number;
  /** Hide decisions of all readers together, by the setting. */
  readonly bySetting: Map<string, Tally>;
  /** Hide decisions at the setting `the plot`, by reader. */
  readonly byReader: Map<string, Tally>;
  /** Sentences that tell the plot or a big turn, for whoever reads: found or not. */
  readonly spoilers: Tally;
  /** Labelled sentences that were found, by their level. */
  readonly byLevel: Map<string, Part>;
  /** The same by the labelled volume; what was found for nothing by the volume named. */
  readonly byVolume: Map<string, Tally>;
  /** Found sentences of a labelled volume for which that volume was named: all, and by volume. */
  readonly volume: Part;
  readonly volumes: Map<string, Part>;
  /** Sentences with an outdated or wrong claim: noted or not. */
  readonly claims: Tally;
  readonly byTopic: Map<string, Tally>;
  /** Noted sentences for which outdated and wrong were told apart rightly. */
  readonly verdict: Part;
  /** Pages off topic on which nothing was marked. */
  readonly quiet: Part;
  readonly misses: Miss[];
}

/** Figures of no article yet. */
export const newFigures = (): Figures => ({
  articles: 0,
  bySetting: new Map(),
  byReader: new Map(),
  spoilers: newTally(),
  byLevel: new Map(),
  byVolume: new Map(),
  volume: { count: 0, of: 0 },
  volumes: new Map(),
  claims: newTally(),
  byTopic: new Map(),
  verdict: { count: 0, of: 0 },
  quiet: { count: 0, of: 0 },
  misses: [],
});

/** The part of a key, begun where there is none. */
export function partOf(parts: Map<string, Part>, key: string): Part {
  const found = parts.get(key) ?? { count: 0, of: 0 };
  parts.set(key, found);
  return found;
}
