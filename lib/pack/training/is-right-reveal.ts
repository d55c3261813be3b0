import type { Line, Reveal } from '../../engine/types.ts';
import type { SpoilerLabel } from '../labels/labelled-article.ts';

/**
 * Whether what an event reveals is what a label says: the same volume, and the same episode or its season.
 *
 * @param isStretch For a whole stretch of the story: any episode of the season will do.
 */
export function isRightReveal(
  reveal: Reveal,
  { volume, episode }: Pick<SpoilerLabel, 'volume' | 'episode'>,
  lines: readonly Line[],
  isStretch = false,
): boolean {
  return lines.every(({ id, medium, units }) => {
    const code = reveal[id];
    if (medium === 'book') return code === units.find(({ number }) => number === volume)?.code;
    if (code === undefined || episode === null) return code === (episode ?? undefined);
    const group = (one: string) => units.find((unit) => unit.code === one)?.group ?? one;
    return (
      code === episode ||
      (group(code) === group(episode) && (isStretch || episode === group(episode) || code === group(code)))
    );
  });
}
