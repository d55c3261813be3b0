import { type PreparedClaimWeights, prepareClaimWeights } from './claims/learned/prepare-claim-weights.ts';
import { type PreparedTimeline, prepareTimeline } from './claims/timeline/prepare-timeline.ts';
import type { CompiledPack } from './compiled-pack.ts';
import { type PreparedNames, prepareNames } from './mentions/prepare-names.ts';
import { type NamedUnits, unitsOfReveals } from './spoilers/units/named-units.ts';
import { groupOfUnits, type NumberedReveals, numberReveals } from './spoilers/units/numbered-reveals.ts';
import { type PreparedStory, prepareStory } from './story/prepare-story.ts';
import { stretchesOf } from './story/stretches.ts';
import type { Reveal } from './types.ts';
import { type PreparedWeights, prepareWeights } from './weights/prepare-weights.ts';
import { type PreparedWorks, prepareWorks } from './works/prepare-works.ts';

/** A pack with its look-up tables, built once per page. Each part belongs to one stage of the engine and is described there. */
export interface PreparedPack {
  readonly pack: CompiledPack;
  readonly names: PreparedNames;
  readonly story: PreparedStory;
  readonly timeline: PreparedTimeline;
  readonly works: PreparedWorks;
  readonly weights: PreparedWeights;
  /** Which groups of units tell the same story, see `stretchesOf`. */
  readonly stretches: readonly Reveal[];
  readonly reveals: NumberedReveals;
  /** The units of a reveal, by its number. */
  readonly unitsOfReveal: (reveal: number) => NamedUnits;
  readonly claimWeights: PreparedClaimWeights;
}

/**
 * Builds the look-up tables of a compiled pack. Takes a few milliseconds; call once and keep the result. Those that
 * claims alone need are built when they are first asked for: what tells has to be hidden before.
 */
export function preparePack(pack: CompiledPack): PreparedPack {
  const stretches = stretchesOf(pack.story.events, pack.lines);
  let timeline: PreparedTimeline | undefined;
  let claimWeights: PreparedClaimWeights | undefined;
  const reveals = numberReveals(pack.story.events, stretches, groupOfUnits(pack.lines));
  return {
    pack,
    names: prepareNames(pack.names),
    story: prepareStory(pack.story),
    get timeline() {
      timeline ??= prepareTimeline(pack.timeline);
      return timeline;
    },
    works: prepareWorks(pack.works),
    weights: prepareWeights(pack.weights),
    stretches,
    reveals,
    unitsOfReveal: unitsOfReveals(reveals),
    get claimWeights() {
      claimWeights ??= prepareClaimWeights(pack.claimWeights);
      return claimWeights;
    },
  };
}
