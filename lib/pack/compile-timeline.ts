import type { CompiledTimeline } from '../engine/claims/compiled-timeline.ts';
import type { PackSource } from './pack-source.ts';

export function compileTimeline(_source: PackSource): CompiledTimeline {
  return { entries: [] };
}
