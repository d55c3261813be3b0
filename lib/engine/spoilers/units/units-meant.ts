import type { SpoilerPack } from '../../prepare-spoiler-pack.ts';
import { readCardinal } from '../../text/number-words.ts';
import type { Token } from '../../text/tokenise.ts';
import type { Line } from '../../types.ts';
import { groupUnits } from '../../unit-groups.ts';
import type { WorkMention } from '../../works/work-mention.ts';
import { finaleOf } from './finale-of.ts';

/**
 * The units of which a text with references to works speaks: those named; for a work that is none itself (a novella)
 * those made from it; for a season whose end is named its last episode as well; and for a bare ordinal ("the third") and the title with a bare number ("Larkfield 3",
 * "Larkfield #3") every unit or group with it.
 *
 * @param tokens Those that the mentions count in.
 */
export function unitsMeant(
  works: readonly WorkMention[],
  tokens: readonly Token[],
  { works: { works: all }, pack: { lines } }: SpoilerPack,
): string[] {
  const units = new Set<string>();
  for (const mention of works) {
    for (const unit of mention.units) units.add(unit);
    const finale = finaleOf(mention, tokens, lines);
    if (finale !== undefined) units.add(finale);
    if (mention.units.length > 0) continue;
    for (const { unit, adapts } of mention.works.length > 0 ? all : [])
      if (unit !== undefined && adapts.some(({ work }) => mention.works.includes(work))) units.add(unit);
    if (mention.kind === 'part')
      for (const number of mention.numbers) for (const unit of numbered(lines, number)) units.add(unit);
    if (mention.kind !== 'franchise') continue;
    const number = readCardinal(tokens, mention.last + (tokens[mention.last]?.text === '#' ? 1 : 0))?.value;
    if (number !== undefined) for (const unit of numbered(lines, number)) units.add(unit);
  }
  return [...units];
}

const numbered = (lines: readonly Line[], wanted: number): string[] =>
  lines.flatMap((line) =>
    groupUnits(line)
      .filter(({ number, units }) => (number ?? units[0]?.number) === wanted)
      .map(({ code }) => code),
  );
