import type { SpoilerPack } from '../../prepare-spoiler-pack.ts';
import type { ReadPage, ReadSentence } from '../../reading/read-page.ts';
import type { Reveal, SpoilerFinding } from '../../types.ts';
import { unitsOf } from './unit-hints.ts';

const near = 6;

/**
 * The unit of plot that matches no event: the one that the sentence names, else that of the finding just
 * before, else the one that the heading or the title names, else the last of every line: the safest.
 */
export function fallbackReveal(
  page: ReadPage,
  number: number,
  before: readonly SpoilerFinding[],
  { pack: { lines } }: SpoilerPack,
): Reveal {
  const here = page.sentences[number] as ReadSentence;
  const heading = (page.headings[here.section] ?? []).flatMap((place) => page.sentences[place]?.works ?? []);
  const asReveal = (codes: readonly string[]): Reveal | undefined => {
    const found = lines.flatMap(({ id, units }) => {
      const code = codes
        .filter((one) => units.some((unit) => unit.code === one || unit.group === one))
        .at(-1);
      return code === undefined ? [] : [[id, code] as const];
    });
    return found.length > 0 ? Object.fromEntries(found) : undefined;
  };
  const last = before.at(-1);
  const follows = last !== undefined && here.block - last.block < near ? last.reveal : undefined;
  return (
    asReveal(unitsOf(here.works)) ??
    follows ??
    asReveal(unitsOf(heading)) ??
    asReveal(unitsOf(page.titleWorks)) ??
    Object.fromEntries(lines.map(({ id, units }) => [id, units.at(-1)?.code ?? '']))
  );
}
