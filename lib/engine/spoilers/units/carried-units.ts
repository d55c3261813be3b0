import type { ReadPage } from '../../reading/read-page.ts';
import type { NamedUnits } from './named-units.ts';

/** The units of which the text last spoke before a sentence, and the block in which it did. */
export interface CarriedUnits {
  readonly block: number;
  readonly units: NamedUnits;
}

/**
 * For each sentence that names no unit itself those named last before it: what follows "In season 3" is mostly
 * season 3 until another is named or a heading comes.
 *
 * @param named The units named in each sentence.
 */
export function carriedUnits(
  { sentences }: ReadPage,
  named: readonly (NamedUnits | undefined)[],
): (CarriedUnits | undefined)[] {
  let last: CarriedUnits | undefined;
  let lastSection = 0;
  return sentences.map(({ block, section }, number) => {
    const own = named[number];
    if (!own) return section === lastSection ? last : undefined;
    last = { block, units: own };
    lastSection = section;
    return undefined;
  });
}
