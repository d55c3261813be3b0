import { languageTag, page, verdict } from '../../../locales/en.json';
import { putValues } from '../../engine/put-values.ts';
import type { Verdict } from '../../engine/types.ts';
import type { UnitWords } from '../../engine/unit-groups.ts';

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

/** What units are called, for `nameUnit`. */
export const unitWords = (): UnitWords => words.page;

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
