import type { SpoilerPack } from '../../prepare-spoiler-pack.ts';
import type { ReadPage } from '../../reading/read-page.ts';
import { type EventMatch, isSure } from '../../story/score-events.ts';
import type { NamedUnits } from '../units/named-units.ts';
import type { RevealOnPage } from './describe-choice.ts';
import { shareOfPage } from './share-of-page.ts';
import { timingOf } from './timing-of.ts';

/**
 * What a page says of reveals, by their numbers; each is worked out when it is first asked for.
 *
 * @param matches For each sentence its matches, best first.
 */
export function pageReveals(
  page: ReadPage,
  matches: readonly (readonly EventMatch[])[],
  pack: SpoilerPack,
): (reveal: number) => RevealOnPage {
  const { codes, ofEvents } = pack.reveals;
  const told: NamedUnits[] = [];
  for (const [best] of matches) {
    const reveal = best && isSure(best) ? ofEvents[best.event] : undefined;
    if (reveal !== undefined) told.push(pack.unitsOfReveal(reveal));
  }
  const timing = timingOf(page.context.published, pack);
  const known: (RevealOnPage | undefined)[] = codes.map(() => undefined);
  const describe = (reveal: number): RevealOnPage => {
    const own = codes[reveal] ?? [];
    // Each part by its name: a spread makes an object of a shape of its own for every reveal.
    const { isOut, isFresh, isNewest } = timing(own);
    return { isOut, isFresh, isNewest, isOneLine: own.length === 1, share: shareOfPage(told, reveal) };
  };
  return (reveal) => {
    known[reveal] ??= describe(reveal);
    return known[reveal];
  };
}
