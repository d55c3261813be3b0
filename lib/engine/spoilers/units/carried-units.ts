import type { ReadPage } from '../../reading/read-page.ts';

/** The units of which the text last spoke before a sentence, and whether in its own block or further up its section. */
export interface CarriedUnits {
  readonly where: 'block' | 'section';
  readonly units: readonly string[];
}

/**
 * For each sentence that names no unit itself those named last before it: what follows "In season 3" is mostly
 * season 3 until another is named or a heading comes.
 *
 * @param named The units named in each sentence.
 */
export function carriedUnits(
  { sentences }: ReadPage,
  named: readonly (readonly string[])[],
): (CarriedUnits | undefined)[] {
  let last: { block: number; section: number; units: readonly string[] } | undefined;
  return sentences.map(({ block, section }, number) => {
    const own = named[number] ?? [];
    const before = last;
    if (own.length > 0) {
      last = { block, section, units: own };
      return undefined;
    }
    if (!before || before.section !== section) return undefined;
    return { where: before.block === block ? 'block' : 'section', units: before.units };
  });
}
