import { isAhead } from './progress.ts';
import type {
  Analysis,
  ClaimFinding,
  Decision,
  Finding,
  Line,
  Reader,
  SpoilerFinding,
  SpoilerLevel,
  SpoilerSetting,
} from './types.ts';

const hiddenLevels: Readonly<Record<SpoilerSetting, readonly SpoilerLevel[]>> = {
  off: [],
  major: ['major'],
  plot: ['plot', 'major'],
  everything: ['premise', 'plot', 'major'],
};

const isSpoiler = (finding: Finding): finding is SpoilerFinding => finding.type === 'spoiler';
const isClaim = (finding: Finding): finding is ClaimFinding => finding.type === 'claim';

/**
 * What to hide from one reader and what to tell them. Cheap and separate from `analyse`, so that moving
 * the progress never reads the page again.
 */
export function decide(
  { findings }: Pick<Analysis, 'findings'>,
  reader: Reader,
  lines: readonly Line[],
): Decision {
  const levels = hiddenLevels[reader.spoilers];
  return {
    hide: findings
      .filter(isSpoiler)
      .filter(
        ({ level, isDoubtful, reveal }) =>
          levels.includes(level) &&
          (!isDoubtful || reader.doubt === 'hide') &&
          isAhead(reveal, reader.progress, lines),
      ),
    note: findings
      .filter(isClaim)
      .filter(
        ({ verdict }) => reader.notes === 'all' || (reader.notes === 'changed' && verdict !== 'current'),
      ),
  };
}
