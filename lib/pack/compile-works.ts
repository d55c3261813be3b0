import type { CompiledWorks } from '../engine/works/compiled-works.ts';
import type { PackSource } from './pack-source.ts';

export function compileWorks(_source: PackSource): CompiledWorks {
  return { entries: [] };
}
