import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Messages = Record<string, { message: string }>;

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  n: 'ñ',
  c: 'ç',
  y: 'ÿ',
};

/** A message as long and as odd as the longest of languages would have it; the places of values stay. */
function pseudo(message: string): string {
  const odd = message.replace(/\$\d|[aeiouncy]/g, (found) => accents[found] ?? found);
  const more = Math.ceil(message.length * 0.35);
  return `${odd} ${'ëxtrá lóng '
    .repeat(Math.ceil(more / 11))
    .slice(0, more)
    .trim()}`;
}

/**
 * Copies a built extension and puts two languages into it that nobody speaks: in the place of German one that is a
 * third longer than English, in the place of French the same from right to left.
 *
 * @returns the folder of the copy.
 */
export function withPseudoLanguages(built: string): string {
  const output = mkdtempSync(join(tmpdir(), 'leafmark-pseudo-'));
  cpSync(built, output, { recursive: true });
  const english = JSON.parse(readFileSync(join(built, '_locales/en/messages.json'), 'utf8')) as Messages;
  const whole = ['languageTag', 'direction', 'extension_name', 'extension_description'];
  const write = (language: string, direction: string) => {
    const messages = Object.entries(english).map(([key, { message }]) => [
      key,
      { message: key === 'direction' ? direction : whole.includes(key) ? message : pseudo(message) },
    ]);
    writeFileSync(
      join(output, '_locales', language, 'messages.json'),
      JSON.stringify(Object.fromEntries(messages)),
    );
  };
  write('de', 'ltr');
  write('fr', 'rtl');
  return output;
}
