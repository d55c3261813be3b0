import type { CompiledNames } from '../engine/mentions/compiled-names.ts';
import type { PackSource } from './pack-source.ts';

export function compileNames(_source: PackSource): CompiledNames {
  return { entries: [] };
}
