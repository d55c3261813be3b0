import type { Random } from './random.ts';

/** Pieces that have broken programs that read text. */
const nasty = [
  '\u0000',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u200b\u200d\ufeff',
  '\u0301'.repeat(40),
  '👩‍❤️‍💋‍👩',
  'ﬁ',
  'İ',
  'ß',
  '\r\n',
  '\u2028',
  '\n\n\n',
  '\t',
  '“‘”’',
  '"'.repeat(50),
  '...',
  '. '.repeat(200),
  '- '.repeat(200),
  'S0E0',
  'volume 999999999999999999999',
  '31 February 0000',
  '2026-13-45',
  '1/1/1',
  '</p><p>',
  '<![CDATA[',
  '&#xD800;&nbsp',
  '<script>',
  '(((((((((([[[[[[[[[[',
  'a'.repeat(5000),
  'second third fourth '.repeat(100),
  '__proto__',
  'constructor',
  '\\u0041',
];

const longest = 40_000;

const oneChange = (text: string, random: Random, others: readonly string[]): string => {
  const at = random.below(text.length + 1);
  const end = Math.min(text.length, at + random.below(200));
  switch (random.below(9)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return text.slice(0, at) + random.pick(nasty) + text.slice(at);
    case 2:
      return text.slice(0, end) + text.slice(at, end).repeat(1 + random.below(30)) + text.slice(end);
    case 3: {
      const other = random.pick(others);
      const from = random.below(other.length);
      return text.slice(0, at) + other.slice(from, from + random.below(2000)) + text.slice(end);
    }
    case 4:
      return text.slice(0, at) + text.slice(at, end).toUpperCase() + text.slice(end);
    case 5:
      return text.slice(0, at) + [...text.slice(at, end)].reverse().join('') + text.slice(end);
    case 6:
      return text.slice(0, at) + String.fromCharCode(random.below(0x10000)) + text.slice(at + 1);
    case 7:
      return (
        text.slice(0, at) +
        text.slice(at, end).replaceAll(' ', random.pick(['', '\u00a0', '  ', '\n'])) +
        text.slice(end)
      );
    default: {
      const words = text.slice(at, end).split(' ');
      return text.slice(0, at) + words.sort(() => random.next() - 0.5).join(' ') + text.slice(end);
    }
  }
};

/** A text after a few changes of every kind, at most 40,000 characters long. */
export function mutateText(text: string, random: Random, others: readonly string[]): string {
  let changed = text;
  for (let count = 1 + random.below(12); count > 0; count -= 1)
    changed = oneChange(changed, random, others).slice(0, longest);
  return changed;
}
