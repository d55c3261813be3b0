import type { SpoilerLabel } from '../../lib/pack/labels/labelled-article.ts';
import { type Figures, partOf } from './figures.ts';
import { type Tally, tallyOf } from './tally.ts';

const volumeIn = (list: readonly { volume: number | null }[]): number | undefined =>
  list.find(({ volume }) => volume !== null)?.volume ?? undefined;

/** Adds one sentence to what is measured without a reader: found at all, by level, and the volume named. */
export function scoreSpoilers(
  figures: Figures,
  labels: readonly Pick<SpoilerLabel, 'level' | 'volume'>[],
  found: readonly { volume: number | null }[],
): void {
  const isFound = found.length > 0;
  const tells = labels.some(({ level }) => level !== 'premise');
  const labelled = volumeIn(labels);
  const named = volumeIn(found);
  const key = (volume: number | undefined) => (volume === undefined ? 'no volume' : `volume ${volume}`);
  const add = (was: keyof Tally, volume: number | undefined) => {
    figures.spoilers[was] += 1;
    tallyOf(figures.byVolume, key(volume))[was] += 1;
  };
  if (tells) add(isFound ? 'right' : 'missed', labelled);
  else if (isFound && labels.length === 0) add('forNothing', named);

  for (const level of new Set(labels.map((label) => label.level))) {
    const part = partOf(figures.byLevel, level);
    part.of += 1;
    if (isFound) part.count += 1;
  }

  if (!tells || !isFound || labelled === undefined) return;
  for (const part of [figures.volume, partOf(figures.volumes, key(labelled))]) {
    part.of += 1;
    if (labelled === named) part.count += 1;
  }
}
