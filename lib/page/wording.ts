import { isAhead } from '../engine/progress.ts';
import type { Line, Reader, Reveal, Truth, Verdict } from '../engine/types.ts';

let formats: { readonly day: Intl.DateTimeFormat; readonly month: Intl.DateTimeFormat } | undefined;

/** Made when first needed: the tables behind them are the dearest thing that a page without findings could load. */
function dateFormats() {
  const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  formats ??= {
    day: new Intl.DateTimeFormat('en-GB', { ...month, day: 'numeric' }),
    month: new Intl.DateTimeFormat('en-GB', month),
  };
  return formats;
}

/** A day, month or year (`2022-05-20`, `2022-05`, `2022`) in words: "20 May 2022". */
export function inWords(date: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time) || /^\d{4}$/.test(date)) return date;
  return dateFormats()[date.length > 7 ? 'day' : 'month'].format(time);
}

/**
 * The unit of a spoiler as a veil names it: "volume 3". On the line that the reader follows, if they follow
 * only one; `undefined` when no line knows the unit.
 */
export function unitInWords(
  reveal: Reveal,
  lines: readonly Line[],
  progress: Reader['progress'],
): string | undefined {
  const shown = lines.filter(({ id }) => reveal[id] !== undefined);
  const followed = shown.filter(({ id }) => progress[id] !== undefined);
  const line = followed[0] ?? shown[0];
  const code = line && reveal[line.id];
  const unit = line?.units.findLast((one) => one.code === code);
  const label = unit?.label ?? groupLabel(line, code);
  return label && label[0]?.toLowerCase() + label.slice(1);
}

/** "Season 2" of "Season 2, episode 8": the label of a group is what its units' labels have in common. */
function groupLabel(line: Line | undefined, group: string | undefined): string | undefined {
  return line?.units.find((unit) => unit.group === group && group !== undefined)?.label.split(',')[0];
}

/** What the button of a veil says, without the word for what a click does. It never tells what is hidden. */
export function veilLabel(unit: string | undefined): string {
  return unit ? `Spoiler: ${unit}.` : 'Spoiler.';
}

/** What stands in place of a hidden attribute or of a hidden part of the page's title. */
export const hiddenText = '[spoiler]';

export const verdictInWords: Readonly<Record<Verdict, string>> = {
  current: 'Still right',
  outdated: 'Out of date',
  wrong: 'Not right',
};

/** What is true, as far as this reader may know it. */
export function truthInWords(truth: Truth, reader: Reader, lines: readonly Line[]): string {
  if (!truth.reveal || reader.spoilers === 'off' || !isAhead(truth.reveal, reader.progress, lines))
    return truth.text;
  return truth.safeText ?? 'This is no longer so. What changed lies ahead of where you are.';
}

/** Whether a claim held on the day of its article; nothing when that day is not known or nothing is amiss. */
export function writtenInWords(
  verdict: Verdict,
  trueWhenWritten: boolean | undefined,
  published: string | undefined,
): string | undefined {
  if (verdict === 'current' || trueWhenWritten === undefined) return undefined;
  const day = published ? ` (${inWords(published)})` : '';
  return trueWhenWritten
    ? `It was true when this was written${day}.`
    : `It was already inaccurate when this was written${day}.`;
}
