import { describe, expect, test } from 'vitest';
import type { ClaimFinding, Line, Reader, SpoilerFinding } from '../../engine/types.ts';
import { truthInWords, unitInWords, writtenInWords } from '../words/finding-in-words.ts';
import { inWords } from '../words/say.ts';
import { planMarks } from './plan-marks.ts';

const lines: readonly Line[] = [
  {
    id: 'books',
    label: 'Books',
    medium: 'book',
    units: [1, 2, 3, 4].map((number) => ({ code: `V${number}`, label: `Volume ${number}`, number })),
  },
  {
    id: 'screen',
    label: 'Screen',
    medium: 'screen',
    units: [1, 2].map((number) => ({
      ...{ code: `S1E${number}`, label: `Season 1, episode ${number}` },
      ...{ group: 'S1', number },
    })),
  },
];
const reader: Reader = { progress: {}, spoilers: 'plot', doubt: 'show', notes: 'changed' };
const text = 'One thing. Two thing. Red thing. Blue thing.';
const spoiler = (start: number, end: number, volume: string, level: SpoilerFinding['level'] = 'plot') =>
  ({
    ...{ type: 'spoiler', block: 0, start, end, event: 'e', reveal: { books: volume }, level },
    ...{ confidence: 1, isDoubtful: false, why: [] },
  }) as const satisfies SpoilerFinding;
const claim = (start: number, end: number): ClaimFinding => ({
  ...{ type: 'claim', block: 0, start, end, topic: 'other', verdict: 'wrong', fact: 'f' },
  ...{ truth: { text: 'So.' }, sources: [], trueWhenWritten: false, confidence: 1, why: [] },
});
const spans = (findings: (SpoilerFinding | ClaimFinding)[]) =>
  planMarks(text, findings, reader, lines).veils.map(({ start, end, label, count }) => [
    start,
    end,
    label,
    count,
  ]);

describe('planMarks', () => {
  test('neighbours of one unit share a veil and are counted apart', () => {
    expect(spans([spoiler(0, 10, 'V3'), spoiler(11, 21, 'V3')])).toEqual([[0, 21, 'Spoiler: volume 3.', 2]]);
  });

  test('neighbours of different units do not', () => {
    expect(spans([spoiler(0, 10, 'V3'), spoiler(11, 21, 'V4')]).length).toBe(2);
  });

  test('two spoilers in one sentence are one veil, named after the further unit', () => {
    expect(spans([spoiler(0, 10, 'V4'), spoiler(0, 10, 'V2')])).toEqual([[0, 10, 'Spoiler: volume 4.', 1]]);
    expect(spans([spoiler(0, 10, 'V2'), spoiler(4, 21, 'V4')])).toEqual([[0, 21, 'Spoiler: volume 4.', 1]]);
  });

  test('a claim in what is hidden is not marked, its neighbour is', () => {
    const { notes } = planMarks(text, [spoiler(0, 10, 'V3'), claim(4, 9), claim(11, 21)], reader, lines);
    expect(notes.map(({ start }) => start)).toEqual([11]);
  });
});

describe('wording', () => {
  test.each([
    [{ books: 'V3', screen: 'S1E2' }, {}, 'volume 3'],
    [{ books: 'V3', screen: 'S1E2' }, { screen: 'S1E1' }, 'season 1, episode 2'],
    [{ screen: 'S1' }, {}, 'season 1'],
    [{ books: 'V9' }, {}, undefined],
    [{}, {}, undefined],
  ])('names the unit of %j for a reader at %j', (reveal, progress, expected) => {
    expect(unitInWords(reveal as Record<string, string>, lines, progress as Record<string, string>)).toBe(
      expected,
    );
  });

  test('the truth is kept back from a reader who is not there, and only from them', () => {
    const truth = { text: 'They part.', reveal: { books: 'V4' }, safeText: 'There is news.' };
    expect(truthInWords(truth, reader, lines)).toBe('There is news.');
    expect(truthInWords(truth, { ...reader, progress: { books: 'V4' } }, lines)).toBe('They part.');
    expect(truthInWords({ text: 'They part.', reveal: { books: 'V4' } }, reader, lines)).not.toContain(
      'part',
    );
  });

  test.each([
    ['2022-05-20', '20 May 2022'],
    ['2022-05', 'May 2022'],
    ['2022', '2022'],
    ['soon', 'soon'],
  ])('says %s as %s', (date, expected) => {
    expect(inWords(date)).toBe(expected);
  });

  test('tells whether a claim held when it was written, where that is known', () => {
    expect(writtenInWords('outdated', true, '2022-04-22')).toContain(
      'true when this was written (22 April 2022)',
    );
    expect(writtenInWords('wrong', false, undefined)).toContain('already inaccurate');
    expect(writtenInWords('wrong', undefined, '2022-04-22')).toBeUndefined();
    expect(writtenInWords('current', true, '2022-04-22')).toBeUndefined();
  });
});
