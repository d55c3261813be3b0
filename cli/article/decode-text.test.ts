import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

test.each([
  ['UTF-8', new TextEncoder().encode('Ada’s door'), 'Ada’s door'],
  ['UTF-8 with its mark', new TextEncoder().encode('\ufeffAda’s door'), 'Ada’s door'],
  ['UTF-16, low byte first', wide('Ada’s door', true), 'Ada’s door'],
  ['UTF-16, high byte first', wide('Ada’s door', false), 'Ada’s door'],
  [
    'what a page names',
    bytes('<meta charset="windows-1252"><p>Ada\x92s door'),
    '<meta charset="windows-1252"><p>Ada’s door',
  ],
  [
    'what a page names in the older way',
    bytes('<meta http-equiv="content-type" content="text/html; charset=iso-8859-1">Ada\x92s'),
    '<meta http-equiv="content-type" content="text/html; charset=iso-8859-1">Ada’s',
  ],
])('reads %s', (_, file, text) => {
  expect(decodeText(file)).toBe(text);
});

test.each([
  [
    'a name that does not fit what is UTF-8',
    new TextEncoder().encode('<meta charset="latin1">Ada’s'),
    '<meta charset="latin1">Ada’s',
  ],
  [
    'a name that nobody knows',
    bytes('<meta charset="klingon">Ada\x92s'),
    '<meta charset="klingon">Ada\ufffds',
  ],
  ['no name at all', bytes('Ada\x92s'), 'Ada\ufffds'],
  ['nothing', new Uint8Array(), ''],
])('stays with UTF-8 for %s', (_, file, text) => {
  expect(decodeText(file)).toBe(text);
});
