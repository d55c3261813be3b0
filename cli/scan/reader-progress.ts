import type { Line } from '../../lib/engine/types.ts';
import { UsageError } from '../command/usage-error.ts';

/**
 * The reader's place on each line, from what was asked for.
 *
 * @param volume The number of a unit on the first book line; `0` or absent: not started.
 * @param episode The code of a unit, or of a group, on the first screen line; absent: not started.
 * @throws {UsageError} Naming the units that there are.
 */
export function readerProgress(
  volume: string | undefined,
  episode: string | undefined,
  lines: readonly Line[],
): Readonly<Record<string, string>> {
  const progress: Record<string, string> = {};
  const books = lines.find(({ medium }) => medium === 'book');
  if (volume !== undefined && volume !== '0') {
    const unit = books?.units.find(({ number }) => String(number) === volume);
    const known = books?.units.flatMap(({ number }) => number ?? []).join(', ');
    if (books === undefined || unit === undefined)
      throw new UsageError(`--volume ${volume}: the volumes are 0, ${known ?? ''}`);
    progress[books.id] = unit.code;
  }
  const screen = lines.find(({ medium }) => medium === 'screen');
  if (episode !== undefined) {
    const code = episode.toUpperCase();
    const unit = screen?.units.findLast((one) => one.code === code || one.group === code);
    if (screen === undefined || unit === undefined) {
      const ends = [screen?.units[0]?.code, screen?.units.at(-1)?.code].join(' … ');
      throw new UsageError(`--episode ${episode}: not one of ${ends}`);
    }
    progress[screen.id] = unit.code;
  }
  return progress;
}
