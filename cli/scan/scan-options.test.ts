import { describe, expect, test } from 'vitest';
import type { Line } from '../../lib/engine/types.ts';
import { readerProgress } from './reader-progress.ts';
import { readScanOptions } from './scan-options.ts';

describe('readScanOptions', () => {
  test.each([
    [[], 'no file given'],
    [['a.txt', 'b.txt'], 'one file at a time; also given: b.txt'],
    [['-', '--published', '2022-02-30'], '--published 2022-02-30: not a calendar day like 2022-05-20'],
    [['-', '--as-of', 'today'], '--as-of today: not a calendar day like 2022-05-20'],
    [['--jsonl', 'a.txt'], '--jsonl reads standard input, not a.txt'],
    [['--jsonl', '--volume', '3'], '--volume is for one file; with --jsonl findings do not depend on it'],
  ])('refuses %j: %s', (args, message) => expect(() => readScanOptions(args)).toThrow(message));

  test('refuses what it does not know', () =>
    expect(() => readScanOptions(['-', '--nonsense'])).toThrow('--nonsense'));

  test('reads as of today unless told otherwise', () => {
    expect(readScanOptions(['-']).asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(readScanOptions(['-', '--as-of', '2021-01-02']).asOf).toBe('2021-01-02');
  });
});

describe('readerProgress', () => {
  const lines: Line[] = [
    { id: 'books', label: 'Books', medium: 'book', units: [{ code: 'B1', label: 'Book 1', number: 1 }] },
    {
      id: 'screen',
      label: 'Screen',
      medium: 'screen',
      units: [1, 2].map((n) => ({ code: `S1E${n}`, label: `Episode ${n}`, group: 'S1' })),
    },
  ];

  test.each([
    [undefined, undefined, {}],
    ['0', undefined, {}],
    ['1', 's1e1', { books: 'B1', screen: 'S1E1' }],
    [undefined, 'S1', { screen: 'S1E2' }],
  ])('volume %s, episode %s: %j', (volume, episode, progress) =>
    expect(readerProgress(volume, episode, lines)).toEqual(progress),
  );

  test.each([
    ['2', undefined, '--volume 2: the volumes are 0, 1'],
    [undefined, 'S9E1', '--episode S9E1: not one of S1E1 … S1E2'],
  ])('volume %s, episode %s is refused: %s', (volume, episode, message) =>
    expect(() => readerProgress(volume, episode, lines)).toThrow(message),
  );
});
