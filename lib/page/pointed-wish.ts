import type { ListedFinding } from '../messages/listed-finding.ts';
import type { PointedWish } from '../messages/page-command.ts';
import type { PageWish } from '../messages/page-wish.ts';

/**
 * What an entry of the browser's menu comes to.
 *
 * @param pointed What lies under the right-click.
 * @param selected The words that are selected.
 * @returns `undefined` where there is nothing that it could be meant for.
 */
export function pointedWish(
  what: PointedWish,
  pointed: ListedFinding | undefined,
  selected: string | undefined,
): PageWish | undefined {
  if (what === 'hide-words') return selected ? { type: 'hide-words', words: selected } : undefined;
  if (what === 'wrong') {
    return pointed && { type: 'wrong', finding: pointed, ...(selected && { selected }) };
  }
  return pointed?.type === 'spoiler' ? { type: 'reached', reveal: pointed.reveal } : undefined;
}
