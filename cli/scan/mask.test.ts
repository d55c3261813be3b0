import { expect, test } from 'vitest';
import { mask } from './mask.ts';

test('covers letters and not the blanks between them', () => {
  expect(mask('One two three.', { start: 0, end: 14 }, [{ start: 4, end: 9 }])).toBe('One ███ █hree.');
});

test.each([
  ['a line break', 'One\r\n two'],
  ['what would colour the terminal', 'One\u001b two'],
  ['what would name its window', 'One\u001b\u0007\u009b two'],
])('puts one blank in the place of %s', (_, text) => {
  expect(mask(text, { start: 0, end: text.length }, [])).toBe('One two');
});
