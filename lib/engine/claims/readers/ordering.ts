import { wordSet } from '../../word-set.ts';
import type { RankedMention, StateClaim } from '../proposition.ts';
import type { SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';
import type { Cue } from '../words/find-cues.ts';
import type { Tense } from './read-tense.ts';

/** Words after which nothing is said to be so. */
export const conditionals: ReadonlySet<string> = new Set(['if', 'whether', 'should', 'unless', 'likely']);
/** Words that put what is said on the page's own day. */
export const yets = wordSet(
  'yet far still now currently writing present morning already either neither anything beyond else today',
);

/** A cue of ordering in its clause, with what its readers ask of both. */
export interface Ordering {
  readonly view: SentenceView;
  readonly clause: Clause;
  readonly cue: Cue;
  /** The seasons and films that may be meant, likeliest first. */
  readonly mentions: readonly RankedMention[];
  /** The likeliest of those that stand in the clause or sentence. */
  readonly beside: RankedMention | undefined;
  /** The words of the clause. */
  readonly said: readonly string[];
  readonly has: (words: ReadonlySet<string>) => boolean;
  readonly tense: Tense;
  readonly isDenied: boolean;
}

/** What all propositions of ordering have in common. */
export const baseOf = ({ view, clause: { first, last }, mentions }: Ordering) => ({
  kind: 'state' as const,
  topic: 'renewal' as const,
  detector: 'renewal',
  view,
  first,
  last,
  mentions,
  medium: 'screen' as const,
});

/** It is not decided whether there will be more. */
export const undecided = (ordering: Ordering): StateClaim => ({
  ...baseOf(ordering),
  predicate: 'undecided',
});
/** More is ordered, and to come. */
export const ordered = (ordering: Ordering): StateClaim => ({
  ...baseOf(ordering),
  predicate: 'order-awaited',
});

/** Words of telling and not of ordering: what is told may be something else of a season. */
export const isTelling = (word: string): boolean => /^(?:confirm|announce)/.test(word);
