import type { CompiledSpoilerPack } from './compiled-pack.ts';
import { type PreparedNames, prepareNames } from './mentions/prepare-names.ts';
import { abstractWord } from './reading/abstract-words.ts';
import { type NamedUnits, unitsOfReveals } from './spoilers/units/named-units.ts';
import { groupOfUnits, type NumberedReveals, numberReveals } from './spoilers/units/numbered-reveals.ts';
import { type PreparedStory, prepareStory } from './story/prepare-story.ts';
import { stretchesOf } from './story/stretches.ts';
import type { Reveal } from './types.ts';
import { type PreparedWeights, prepareWeights } from './weights/prepare-weights.ts';
import { type Openings, openingsOf } from './works/openings.ts';
import { type PreparedWorks, prepareWorks } from './works/prepare-works.ts';

/**
 * What a text is read with and its spoilers are found by, with its look-up tables, built once per page. Each part
 * belongs to one stage of the engine and is described there.
 */
export interface SpoilerPack {
  readonly pack: CompiledSpoilerPack;
  readonly names: PreparedNames;
  readonly story: PreparedStory;
  readonly works: PreparedWorks;
  readonly workOpenings: Openings;
  readonly weights: PreparedWeights;
  /** What stands for a word where weights learn from words, see `abstractWord`. */
  readonly abstract: (word: string) => string;
  /** Which groups of units tell the same story, see `stretchesOf`. */
  readonly stretches: readonly Reveal[];
  readonly reveals: NumberedReveals;
  /** The units of a reveal, by its number. */
  readonly unitsOfReveal: (reveal: number) => NamedUnits;
}

/** Builds the look-up tables for spoilers. Takes a few milliseconds; call once and keep the result. */
export function prepareSpoilerPack(pack: CompiledSpoilerPack): SpoilerPack {
  const stretches = stretchesOf(pack.story.events, pack.lines);
  const reveals = numberReveals(pack.story.events, stretches, groupOfUnits(pack.lines));
  const story = prepareStory(pack.story);
  const works = prepareWorks(pack.works);
  return {
    pack,
    names: prepareNames(pack.names),
    story,
    works,
    workOpenings: openingsOf(works),
    weights: prepareWeights(pack.weights, pack.story.events),
    abstract: abstractWord(new Set(pack.story.titles)),
    stretches,
    reveals,
    unitsOfReveal: unitsOfReveals(reveals),
  };
}
