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
  const known: (RevealOnPage | undefined)[] = [];
  return (reveal) => {
    const own = codes[reveal] ?? [];
    known[reveal] ??= {
      ...timing(own),
      isOneLine: own.length === 1,
      share: shareOfPage(told, reveal),
    };
    return known[reveal];
  };
}
