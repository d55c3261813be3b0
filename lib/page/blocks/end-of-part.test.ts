import { expect, test } from 'vitest';
import { endOfPart } from './end-of-part.ts';

const parts = (said: string, isPlain: boolean) => {
  const found: string[] = [];
  for (let start = 0; start < said.length; ) {
    const end = endOfPart(said, start, isPlain);
    expect(end).toBeGreaterThan(start);
    found.push(said.slice(start, end));
    start = end;
  }
  expect(found.join('')).toBe(said);
  return found;
};

test('a paragraph of usual length is one part', () => {
  expect(parts('One.\n\nTwo.', false)).toHaveLength(1);
});

test('plain text is parted at its blank lines, also where they hold blanks', () => {
  expect(parts('One.\nStill one.\n \nTwo.\n\nThree.', true)).toEqual([
    'One.\nStill one.\n \n',
    'Two.\n\n',
    'Three.',
  ]);
});

test('a long text is parted between sentences, else between words, else anywhere', () => {
  const long = (unit: string) => parts(unit.repeat(2_000), false);
  for (const part of long('Calm day. ').slice(0, -1)) expect(part).toMatch(/\. $/);
  for (const part of long('calm day ').slice(0, -1)) expect(part).toMatch(/(?:calm|day) $/);
  expect(long('calmly').length).toBe(3);
  for (const unit of ['Calm day. ', 'calm day ', 'calmly'])
    for (const part of long(unit)) expect(part.length).toBeLessThanOrEqual(4_002);
});
