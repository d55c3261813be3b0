import { describe, expect, test } from 'vitest';
import type { Analysis, Line, Reader } from '../../lib/engine/types.ts';
import { toRecord } from '../article/findings.ts';
import { textBlocks } from '../article/text-blocks.ts';
import { printFindings } from './print-findings.ts';

const lines: Line[] = [
  {
    id: 'books',
    label: 'Books',
    medium: 'book',
    units: [1, 2].map((n) => ({ code: `V${n}`, label: `Volume ${n}`, number: n })),
  },
  {
    id: 'screen',
    label: 'Screen',
    medium: 'screen',
    units: [{ code: 'S1E1', label: 'Season 1, episode 1' }],
  },
];

const text = 'Rain\nThe roof falls in. A second part is not planned.';
const article = { id: 'rain', title: 'Rain', text, published: undefined, blocks: textBlocks(text, 'Rain') };
const analysis: Analysis = {
  relevance: { about: true, confidence: 1 },
  sentences: 2,
  sentencesOf: [0, 2],
  findings: [
    {
      type: 'spoiler',
      block: 1,
      start: 0,
      end: 18,
      event: 'roof-falls',
      reveal: { books: 'V2', screen: 'S1' },
      level: 'plot',
      confidence: 0.9,
      isDoubtful: false,
      why: [{ what: 'a telling', weight: 1 }],
    },
    {
      type: 'claim',
      block: 1,
      start: 19,
      end: 49,
      topic: 'renewal',
      verdict: 'outdated',
      fact: 'part-two',
      truth: {
        text: 'Part two tells of the new roof.',
        reveal: { books: 'V2' },
        safeText: 'Part two is out.',
      },
      since: '2022-05-20',
      sources: [{ name: 'The Paper', url: 'https://paper.example/1', date: '2022-05-20' }],
      trueWhenWritten: undefined,
      confidence: 0.8,
      why: [],
    },
  ],
};

const told = (reader: Partial<Reader>, show = false) =>
  printFindings(article, analysis, lines, {
    reader: { progress: {}, spoilers: 'plot', doubt: 'show', notes: 'changed', ...reader },
    readOn: '2026-11-22',
    show,
    why: show,
  });

describe('printFindings', () => {
  test('masks what lies ahead and says what changed, without telling the story', () => {
    expect(told({})).toBe(`Rain
published on an unknown day, read on 2026-11-22
about the work
2 sentences checked: 1 hidden, 1 note

Hidden
  line 2: ███ ████ █████ ███
      Volume 2 or S1; plot

Notes
  line 2: A second part is not planned.
      outdated: Part two is out.
      since 2022-05-20
      source: The Paper (2022-05-20) https://paper.example/1
`);
  });

  test('shows everything on demand', () => {
    const all = told({}, true);
    expect(all).toContain('line 2: The roof falls in.');
    expect(all).toContain('plot; roof-falls');
    expect(all).toContain('because: a telling (1.00)');
  });

  test('hides nothing from a reader who is there', () => {
    const there = told({ progress: { books: 'V2' } });
    expect(there).toContain('0 hidden');
    expect(there).toContain('Part two tells of the new roof.');
  });
});

test('toRecord places findings in the text and names volume and episode', () => {
  const { spoilers, claims } = toRecord(article, analysis, lines);
  expect(spoilers).toEqual([
    {
      start: 5,
      end: 23,
      volume: 2,
      episode: 'S1',
      level: 'plot',
      event: 'roof-falls',
      why: [{ what: 'a telling', weight: 1 }],
    },
  ]);
  expect(claims).toMatchObject([
    { start: 24, end: 54, topic: 'renewal', since: '2022-05-20', trueWhenWritten: null },
  ]);
});
