import type { CompiledSymbol } from '../engine/spoilers/compiled-story.ts';

/** One place of a phrase: the one thing, or any of the things, that may stand there. */
export type Slot = CompiledSymbol | readonly CompiledSymbol[];

/** Places in order. */
export type Phrase = readonly Slot[];

/** Parts that all have to stand in the sentence. */
export type Telling = readonly Phrase[];

export const symbolsIn = (slot: Slot): readonly CompiledSymbol[] =>
  typeof slot === 'number' ? [slot] : slot;
