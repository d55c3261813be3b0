import type { CompiledPack } from '../../engine/compiled-pack.ts';
import { splitPack } from '../../engine/split-pack.ts';

/** A compiled pack as JSON, in two parts: pages are handed the first alone. */
export interface PackText {
  readonly spoilers: string;
  readonly claims: string;
}

/** A pack as text. */
export function toText(pack: CompiledPack): PackText {
  const { spoilers, claims } = splitPack(pack);
  return { spoilers: JSON.stringify(spoilers), claims: JSON.stringify(claims) };
}

/** The whole pack again. @throws {SyntaxError} */
export function parseText({ spoilers, claims }: PackText): CompiledPack {
  return { ...JSON.parse(spoilers), ...JSON.parse(claims) };
}
