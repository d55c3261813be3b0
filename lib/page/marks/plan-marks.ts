import { decide } from '../../engine/decide.ts';
import { placeOf } from '../../engine/progress.ts';
import type {
  ClaimFinding,
  Finding,
  Line,
  Reader,
  Reveal,
  SpoilerFinding,
  SpoilerLevel,
} from '../../engine/types.ts';
import { reachedInWords, unitInWords, veilLabel } from '../words/finding-in-words.ts';

/** One veil as it should stand: offsets into the block's text. */
export interface PlannedVeil {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** What a reader says who has got as far as `reveal`; absent where no unit is known. */
  readonly reached?: string;
  readonly level: SpoilerLevel;
  /** Of what is hidden, the part that lies furthest ahead. */
  readonly reveal: Reveal;
  /** How many findings apart in the text it covers. */
  readonly count: number;
  /** Claims in the hidden text, which are noted as long as the veil is lifted. */
  readonly notes: readonly ClaimFinding[];
}

/** What should stand in a block for one reader. */
export interface Plan {
  readonly veils: readonly PlannedVeil[];
  readonly notes: readonly ClaimFinding[];
}

/**
 * Lays out the marks of one block: overlapping spoilers share a veil, and so do neighbours of one unit.
 *
 * @param own What is hidden because the reader wants it, whatever else is decided.
 */
export function planMarks(
  text: string,
  findings: readonly Finding[],
  reader: Reader,
  lines: readonly Line[],
  own: readonly SpoilerFinding[] = [],
): Plan {
  const { hide, note } = decide({ findings }, reader, lines);
  const veils: PlannedVeil[] = [];
  let furthest = -1;
  for (const spoiler of [...hide, ...own].sort((one, other) => one.start - other.start)) {
    const label = veilLabel(unitInWords(spoiler.reveal, lines, reader.progress));
    const place = placeAmong(spoiler, lines);
    const { start, end, level, reveal } = spoiler;
    const last = veils.at(-1);
    const overlaps = last !== undefined && start < last.end;
    const adjoins = last !== undefined && last.label === label && !/\S/.test(text.slice(last.end, start));
    if (!last || (!overlaps && !adjoins)) {
      veils.push({ start, end, label, level, reveal, count: 1, notes: [] });
      furthest = place;
      continue;
    }
    veils[veils.length - 1] = {
      ...last,
      ...(place > furthest ? { label, reveal } : {}),
      end: Math.max(last.end, end),
      level: levels.indexOf(level) > levels.indexOf(last.level) ? level : last.level,
      count: last.count + (overlaps ? 0 : 1),
    };
    furthest = Math.max(furthest, place);
  }
  const isIn = (claim: ClaimFinding, veil: PlannedVeil) => veil.start < claim.end && claim.start < veil.end;
  const isFree = (claim: ClaimFinding) => !veils.some((veil) => isIn(claim, veil));
  return {
    veils: veils.map((veil) => {
      const reached = reachedInWords(veil.reveal, lines, reader.progress);
      const notes = note.filter((claim) => claim.start >= veil.start && claim.end <= veil.end);
      return { ...veil, notes, ...(reached ? { reached } : {}) };
    }),
    notes: note.filter(isFree),
  };
}

const levels: readonly SpoilerLevel[] = ['premise', 'plot', 'major'];

const placeAmong = ({ reveal }: SpoilerFinding, lines: readonly Line[]) =>
  Math.max(0, ...lines.map((line) => (placeOf(line, reveal[line.id] ?? '') ?? 0) / line.units.length));
