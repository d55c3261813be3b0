import type { CompiledPack } from '../engine/compiled-pack.ts';
import { compileNames } from './compile-names.ts';
import { compileStory } from './compile-story.ts';
import { compileTimeline } from './compile-timeline.ts';
import { compileWorks } from './compile-works.ts';
import type { PackSource } from './pack-source.ts';

/** Turns a pack's source into the plain look-up tables that the engine reads. Run at build time. */
export function compilePack(source: PackSource): CompiledPack {
  const { format, id, title, checkedOn, lines } = source.header;
  return {
    format,
    id,
    title,
    checkedOn,
    lines: JSON.parse(JSON.stringify(lines)) as CompiledPack['lines'],
    names: compileNames(source),
    works: compileWorks(source),
    story: compileStory(source),
    timeline: compileTimeline(source),
  };
}
