import type { SpoilerPack } from '../../prepare-spoiler-pack.ts';
import type { ReadPage, ReadSentence } from '../../reading/read-page.ts';
import { type CarriedUnits, carriedUnits } from '../units/carried-units.ts';
import { NamedUnits } from '../units/named-units.ts';
import { episodesNamed } from '../units/unit-hints.ts';
import { unitsMeant } from '../units/units-meant.ts';

/** The units that a page names, where it names them; `undefined` where it names none. */
export interface SurroundingUnits {
  readonly title: NamedUnits | undefined;
  /** By the number of the section. */
  readonly headings: readonly (NamedUnits | undefined)[];
  /** By the number of the sentence. */
  readonly named: readonly (NamedUnits | undefined)[];
  readonly carried: readonly (CarriedUnits | undefined)[];
}

/** Reads the units that a page names. */
export function surroundingUnits(page: ReadPage, pack: SpoilerPack): SurroundingUnits {
  const asNamed = (units: readonly string[]) =>
    units.length === 0 ? undefined : new NamedUnits(units, pack.reveals);
  const named = page.sentences.map(({ works, tokens }) =>
    works.length === 0 ? undefined : asNamed(unitsMeant(works, tokens, pack)),
  );
  const headings = page.headings.map((sentences) =>
    asNamed(
      sentences.flatMap((number) => {
        const { tokens, sentence } = page.sentences[number] as ReadSentence;
        const episodes = episodesNamed(tokens.slice(sentence.first, sentence.last), pack);
        return [...(named[number]?.units ?? []), ...episodes];
      }),
    ),
  );
  return {
    title: asNamed(unitsMeant(page.titleWorks, page.title.tokens, pack)),
    headings,
    named,
    carried: carriedUnits(page, named),
  };
}
