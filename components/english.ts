import type { TextKey } from '../lib/messages/text-key.ts';
import english from '../locales/en.json';
import { createText, type Text } from './text.ts';

/** Looks a key up in a file of strings, as the browser would; for tests and pages without a browser. */
function lookUp(strings: object, key: TextKey, values: readonly string[]): string {
  const found = key
    .split('.')
    .reduce<unknown>((level, part) => (level as Record<string, unknown>)?.[part], strings);
  if (typeof found !== 'string') throw new Error(`No string for ${key}.`);
  return found.replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
}

/** The English strings, without a browser. */
export const englishText: Text = createText((key, values) => lookUp(english, key, values));
