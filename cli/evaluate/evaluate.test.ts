import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Line } from '../../lib/engine/types.ts';
import type { LabelledArticle } from '../../lib/pack/labels/labelled-article.ts';
import type { Answer } from './answer.ts';
import { type Figures, newFigures } from './figures.ts';

import { printFigures } from './print-figures.ts';
import { readersOn } from './readers.ts';
import { putFigures, readmeFigures } from './readme-figures.ts';
import { scoreArticle } from './score-article.ts';
import { newTally, tallyOf } from './tally.ts';

const units = (codes: string, group?: string) =>
  codes
    .split(' ')
    .map((code, at) => ({ code, label: code, number: at + 1, ...(group === undefined ? {} : { group }) }));
const lines: Line[] = [
  { id: 'books', label: 'Books', medium: 'book', units: units('V1 V2 V3 V4 V5 V6') },
  {
    id: 'screen',
    label: 'Screen',
    medium: 'screen',
    units: [
      ...units('S1E1 S1E2', 'S1'),
      ...units('S2E1 S2E2', 'S2'),
      ...units('S3E1', 'S3'),
      ...units('FILM'),
    ],
  },
];

const text = 'The mill burns down in the night. A dog barks at it. Mr. Ash marries the baker at last.';
const article: LabelledArticle = {
  id: 'mill',
  text,
  about: true,
  spoilers: [
    { quote: 'The mill burns down in the night.', volume: 2, episode: null, level: 'plot' },
    { quote: 'Mr. Ash marries the baker', volume: null, episode: 'FILM', level: 'major' },
  ],
  claims: [
    { quote: 'A dog barks at it.', topic: 'casting', verdict: 'outdated' },
    { quote: 'The mill', topic: 'name', verdict: 'current' },
  ],
};

const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const answer = (hidden: readonly string[], extra: Partial<Answer> = {}): Answer => ({
  hidden: () => hidden.map(at),
  spoilers: hidden.map((words) => ({ ...at(words), volume: 2 })),
  claims: [],
  ...extra,
});

const scored = (one: LabelledArticle, given: Answer, lost: string[] = []): Figures => {
  const figures = newFigures();
  const readers = readersOn(lines);
  scoreArticle(figures, one, given, { lines, readers, lost: (_id, quote) => lost.push(quote) });
  return figures;
};

describe('scoreArticle', () => {
  test('asks of each reader only what lies ahead of them', () => {
    const { byReader } = scored(article, answer(['The mill burns down', 'marries the baker']));
    expect(byReader.get('nothing read')).toEqual({ right: 2, forNothing: 0, missed: 0 });
    // The fire is behind them by now: hiding it is for nothing. Only the film is still ahead.
    expect(byReader.get('volume 2, season 1')).toEqual({ right: 1, forNothing: 1, missed: 0 });
  });

  test('counts what is missed and what is hidden for nothing, and lists both', () => {
    const { byReader, misses, spoilers } = scored(article, answer(['A dog barks at it.']));
    expect(byReader.get('nothing read')).toEqual({ right: 0, forNothing: 1, missed: 2 });
    expect(spoilers).toEqual({ right: 0, forNothing: 1, missed: 2 });
    expect(misses.map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
      'missed spoiler: The mill burns down in the night.',
      'hidden for nothing: A dog barks at it.',
      'missed claim: A dog barks at it.',
      'missed spoiler: Mr. Ash marries the baker at last.',
    ]);
  });

  test('does not ask for the plot where only big turns are hidden, nor count it as hidden for nothing', () => {
    const { bySetting } = scored(article, answer(['The mill burns down']));
    expect(bySetting.get('big turns')).toEqual({ right: 0, forNothing: 3, missed: 4 });
    expect(bySetting.get('the plot')).toEqual({ right: 1, forNothing: 3, missed: 4 });
  });

  test('compares the volume named with the labelled one', () => {
    const right = scored(article, answer(['The mill burns down']));
    expect(right.volume).toEqual({ count: 1, of: 1 });
    const wrong = scored(article, answer([], { spoilers: [{ ...at('The mill burns down'), volume: 5 }] }));
    expect(wrong.volume).toEqual({ count: 0, of: 1 });
    expect(wrong.byLevel.get('plot')).toEqual({ count: 1, of: 1 });
    expect(wrong.byVolume.get('no volume')).toEqual({ right: 0, forNothing: 0, missed: 1 });
  });

  test('counts claims by topic, and verdicts where both flag', () => {
    const noted = (verdict: 'outdated' | 'wrong' | 'current', words: string) =>
      scored(article, answer([], { claims: [{ ...at(words), topic: 'name', verdict }] }));
    expect(noted('outdated', 'A dog barks').byTopic.get('casting')).toEqual({
      right: 1,
      forNothing: 0,
      missed: 0,
    });
    expect(noted('wrong', 'A dog barks').verdict).toEqual({ count: 0, of: 1 });
    expect(noted('wrong', 'The mill burns').byTopic.get('name')).toEqual({
      right: 0,
      forNothing: 1,
      missed: 0,
    });
    expect(noted('current', 'A dog barks').claims).toEqual({ right: 0, forNothing: 0, missed: 1 });
  });

  test('leaves a page off topic alone or not, and names labels that are not in the text', () => {
    const other = { ...article, about: false, spoilers: [], claims: [] };
    expect(scored(other, answer([])).quiet).toEqual({ count: 1, of: 1 });
    expect(scored(other, answer(['A dog barks'])).quiet).toEqual({ count: 0, of: 1 });
    const lost: string[] = [];
    const label = { quote: 'nowhere', topic: 'name', verdict: 'wrong' } as const;
    scored({ ...article, claims: [label] }, answer([]), lost);
    expect(lost).toEqual(['nowhere']);
  });
});

describe('the README', () => {
  const shape = (block: string) => block.replace(/\d{4}-\d{2}-\d{2}/g, 'DAY').replace(/[\d.]+/g, 'N');
  const readme = readFileSync(join(fileURLToPath(import.meta.url), '../../../README.md'), 'utf8');

  test('shows figures in the form of the command', () => {
    const figures = scored(article, answer(['The mill burns down']));
    expect(shape(readme)).toContain(shape(readmeFigures(figures, newFigures(), '2026-01-02')));
  });

  test('has one place for them', () => {
    expect(() => putFigures('no place', 'x')).toThrow('once each');
    const made = readmeFigures(newFigures(), newFigures(), '2026-01-02');
    expect(putFigures(`a ${made} b`, made)).toBe(`a ${made} b`);
  });
});

test('a table shows the blocker under each figure of the engine', () => {
  const [figures, keywords] = [newFigures(), newFigures()];
  tallyOf(figures.bySetting, 'the plot').right = 3;
  Object.assign(tallyOf(keywords.bySetting, 'the plot'), newTally(), { right: 1, forNothing: 1 });
  const printed = printFigures(figures, keywords);
  const found = printed.findIndex((row) => row.startsWith('  hide the plot'));
  expect(printed[found]).toMatch(/1\.000 +1\.000 +1\.000 +3 right, 0 for nothing, 0 missed$/);
  expect(printed[found + 1]).toMatch(/^ {4}keyword blocker +0\.500 +1\.000 +0\.667 /);
});
