import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LookUpText, TextKey } from '../lib/messages/text-key.ts';

/** A key that has a form for each plural category, without that category: `found.notes`. */
export type PluralKey = TextKey extends infer K ? (K extends `${infer Base}.other` ? Base : never) : never;

/** The strings of one language, as a component asks for them. */
export interface Text {
  /** The string of a key, with `$1`, `$2` … replaced by the values. */
  (key: TextKey, ...values: readonly (string | number)[]): string;
  /** The form that fits a number; the number itself is `$1`. */
  readonly count: (key: PluralKey, number: number) => string;
  /** The BCP 47 tag of the language that the strings are in. */
  readonly language: string;
  /** A calendar date (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`) as a reader would write it. */
  readonly day: (day: string) => string;
  /** Several phrases as one enumeration. */
  readonly list: (phrases: readonly string[]) => string;
  /** The time of day of a moment (milliseconds since 1970). */
  readonly time: (moment: number) => string;
}

/** Builds the strings of a language from a look-up of finished messages. */
export function createText(message: LookUpText): Text {
  const language = message('languageTag', []);
  // Each costs milliseconds when it is first made, and a popup that has not seen its page yet needs none of them.
  const plural = once(() => new Intl.PluralRules(language));
  const numbers = once(() => new Intl.NumberFormat(language));
  const phrases = once(() => new Intl.ListFormat(language, { style: 'short', type: 'unit' }));
  const text = (key: TextKey, ...values: readonly (string | number)[]) => message(key, values.map(String));
  return Object.assign(text, {
    language,
    count: (key: PluralKey, number: number) =>
      message(`${key}.${plural().select(number) === 'one' ? 'one' : 'other'}` as TextKey, [
        numbers().format(number),
      ]),
    day: (day: string) => formatDay(day, language),
    list: (parts: readonly string[]) => phrases().format(parts),
    time: (moment: number) =>
      new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(moment),
  });
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function formatDay(day: string, language: string): string {
  const [year, month, date] = day.split('-');
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    ...(month ? { month: date ? 'short' : 'long' } : {}),
    ...(date ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(date ?? 1)));
}

/** Where components find the strings; an entry point provides them. */
export const TextContext = createContext<Text | undefined>(undefined);

/** @throws when the component stands outside a `TextContext`. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error('No TextContext around this component.');
  return text;
}
