import type { CompiledStory } from '../engine/spoilers/compiled-story.ts';
import type { PackSource } from './pack-source.ts';

export function compileStory(_source: PackSource): CompiledStory {
  return { entries: [] };
}
