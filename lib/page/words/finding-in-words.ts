import { isAhead, lineToName } from '../../engine/progress.ts';
import type { Line, Reader, Reveal, Truth, Verdict } from '../../engine/types.ts';
import { nameUnit } from '../../engine/unit-groups.ts';
import { inWords, say, unitWords } from './say.ts';

/**
 * The unit of a spoiler as a veil names it: "volume 3". On the line that the reader follows, if they follow
 * only one; `undefined` when no line knows the unit.
 */
export function unitInWords(
  reveal: Reveal,
  lines: readonly Line[],
  progress: Reader['progress'],
): string | undefined {
  const line = lineToName(reveal, progress, lines);
  return line && nameUnit(line, reveal[line.id] ?? '', unitWords());
}

/** "I have read volume 3", for the button that says so; `undefined` when no line knows the unit. */
export function reachedInWords(
  reveal: Reveal,
  lines: readonly Line[],
  progress: Reader['progress'],
): string | undefined {
  const unit = unitInWords(reveal, lines, progress);
  const isBook = lineToName(reveal, progress, lines)?.medium === 'book';
  return unit && say(isBook ? 'haveRead' : 'haveSeen', unit);
}

/** What the button of a veil says, without the word for what a click does. It never tells what is hidden. */
export function veilLabel(unit: string | undefined): string {
  return unit ? say('spoiler', unit) : say('spoilerPlain');
}

/** What is true, as far as this reader may know it. Facts are told in the language of their sources, English. */
export function truthInWords(truth: Truth, reader: Reader, lines: readonly Line[]): string {
  if (!truth.reveal || reader.spoilers === 'off' || !isAhead(truth.reveal, reader.progress, lines))
    return truth.text;
  return truth.safeText ?? say('aheadOfYou');
}

/** Whether a claim held on the day of its article; nothing when that day is not known or nothing is amiss. */
export function writtenInWords(
  of: Verdict,
  trueWhenWritten: boolean | undefined,
  published: string | undefined,
): string | undefined {
  if (of === 'current' || trueWhenWritten === undefined) return undefined;
  const key = trueWhenWritten ? 'trueWhenWritten' : 'wrongWhenWritten';
  return published ? say(`${key}On`, inWords(published)) : say(key);
}
