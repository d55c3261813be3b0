import { buildPack } from '../cli/pack/build-pack.ts';

/** What Vitest calls once, before all unit tests: many read the compiled pack. */
export const setup = buildPack;
