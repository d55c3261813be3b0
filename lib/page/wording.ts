import { languageTag, page, verdict } from '../../locales/en.json';
import { isAhead, lineToName } from '../engine/progress.ts';
import { putValues } from '../engine/put-values.ts';
import type { Line, Reader, Reveal, Truth, Verdict } from '../engine/types.ts';
import { nameUnit } from '../engine/unit-groups.ts';

/** What Leafmark says on pages, in one language; `$1` stands for a value. */
export interface PageWords {
  /** BCP 47. */
  readonly languageTag: string;
  readonly page: typeof page;
  readonly verdict: Readonly<Record<Verdict, string>>;
}

/** The words of a reader who has chosen nothing. */
export const englishWords: PageWords = { languageTag, page, verdict };

let words = englishWords;
let formats: { readonly day: Intl.DateTimeFormat; readonly month: Intl.DateTimeFormat } | undefined;

/** Changes the language of everything that is said from now on; what stands in the page stays. */
export function speak(next: PageWords): void {
  words = next;
  formats = undefined;
}

/** The language that is spoken (BCP 47): for what must be written anew when it changes, and for `lang`. */
export const spokenLanguage = (): string => words.languageTag;

/** One of the words for pages, with its values put in. */
export function say(key: keyof PageWords['page'], ...values: readonly string[]): string {
  return putValues(words.page[key], values);
}

/** The heading of a card, and the name of a mark: "Out of date". */
export const verdictInWords = (of: Verdict): string => words.verdict[of];

/** Made when first needed: the tables behind them are the dearest thing that a page without findings could load. */
function dateFormats() {
  const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  formats ??= {
    day: new Intl.DateTimeFormat(words.languageTag, { ...month, day: 'numeric' }),
    month: new Intl.DateTimeFormat(words.languageTag, month),
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
  const line = lineToName(reveal, progress, lines);
  return line && nameUnit(line, reveal[line.id] ?? '', words.page);
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
