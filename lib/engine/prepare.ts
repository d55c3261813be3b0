import type { CompiledPack } from './compiled-pack.ts';

/** The look-up tables of a pack, built once per page. Later stages hang their own tables in here. */
export interface PreparedPack {
  readonly pack: CompiledPack;
}

/** Builds the look-up tables of a compiled pack. Takes a few milliseconds; call once and keep the result. */
export function preparePack(pack: CompiledPack): PreparedPack {
  return { pack };
}
