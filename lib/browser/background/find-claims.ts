import { judgeClaims } from '../../engine/judge-claims.ts';
import { type PreparedPack, preparePack } from '../../engine/prepare.ts';
import type { ClaimFinding } from '../../engine/types.ts';
import type { ClaimQuestion } from '../../messages/claim-question.ts';
import { readPackText } from '../packs/pack-text.ts';
import { type PackText, parseText } from '../packs/split-text.ts';

/** The pack in use with its look-up tables: made again whenever a background starts, or another pack is in use. */
let prepared: { readonly of: PackText; readonly pack: PreparedPack } | undefined;

/**
 * Finds the claims that a page asks for, by the pack that is in use now.
 *
 * @throws what the engine or the store throws.
 */
export async function findClaims({
  blocks,
  context,
  readOn,
  from,
}: ClaimQuestion): Promise<readonly ClaimFinding[]> {
  const text = await readPackText();
  if (prepared?.of !== text) prepared = { of: text, pack: preparePack(parseText(text)) };
  return judgeClaims(blocks, context, prepared.pack, readOn, from);
}
