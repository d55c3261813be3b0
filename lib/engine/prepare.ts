import type { CompiledPack } from './compiled-pack.ts';
import { type PreparedNames, prepareNames } from './mentions/prepare-names.ts';
import { type PreparedStory, prepareStory } from './spoilers/prepare-story.ts';
import { type PreparedWorks, prepareWorks } from './works/prepare-works.ts';

/** The look-up tables of a pack, built once per page. Later stages hang their own tables in here. */
export interface PreparedPack {
  readonly pack: CompiledPack;
  readonly names: PreparedNames;
  readonly story: PreparedStory;
  readonly works: PreparedWorks;
}

/** Builds the look-up tables of a compiled pack. Takes a few milliseconds; call once and keep the result. */
export function preparePack(pack: CompiledPack): PreparedPack {
  return {
    pack,
    names: prepareNames(pack.names),
    story: prepareStory(pack.story),
    works: prepareWorks(pack.works),
  };
}
