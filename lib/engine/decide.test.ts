import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import { isAhead } from './progress.ts';
import type { Line, Reader, SpoilerFinding } from './types.ts';

const lines: Line[] = [
  {
    id: 'books',
    label: 'Books',
    medium: 'book',
    units: [1, 2, 3].map((n) => ({ code: `V${n}`, label: `Volume ${n}`, number: n })),
  },
  {
    id: 'screen',
    label: 'Screen',
    medium: 'screen',
    units: [1, 2].flatMap((season) =>
      [1, 2].map((n) => ({
        code: `S${season}E${n}`,
        label: `S${season}E${n}`,
        group: `S${season}`,
        number: n,
      })),
    ),
  },
];

describe('isAhead', () => {
  test.each([
    [{ books: 'V2', screen: 'S1E2' }, {}, true],
    [{ books: 'V2', screen: 'S1E2' }, { books: 'V2' }, false],
    [{ books: 'V2', screen: 'S1E2' }, { books: 'V1' }, true],
    [{ books: 'V2', screen: 'S1E2' }, { screen: 'S2E1' }, false],
    [{ screen: 'S1E2' }, { books: 'V3' }, true],
    [{ screen: 'S2' }, { screen: 'S2E1' }, true],
    [{ screen: 'S2' }, { screen: 'S2E2' }, false],
    [{}, { books: 'V2' }, true],
    [{}, { books: 'V3' }, false],
    [{ books: 'V1' }, { books: 'corrupt' }, true],
  ])('%j for %j', (reveal, progress, expected) => expect(isAhead(reveal, progress, lines)).toBe(expected));
});

describe('decide', () => {
  const spoiler = (level: SpoilerFinding['level']): SpoilerFinding => ({
    type: 'spoiler',
    block: 0,
    start: 0,
    end: 1,
    event: undefined,
    reveal: { books: 'V2' },
    level,
    confidence: 1,
    isDoubtful: false,
    why: [],
  });
  const findings = [spoiler('premise'), spoiler('plot'), spoiler('major')];
  const reader = (spoilers: Reader['spoilers'], progress = {}): Reader => ({
    progress,
    spoilers,
    doubt: 'show',
    notes: 'changed',
  });

  test.each([
    ['off', []],
    ['major', ['major']],
    ['plot', ['plot', 'major']],
    ['everything', ['premise', 'plot', 'major']],
  ] as const)('%s hides %j', (setting, levels) => {
    expect(decide({ findings }, reader(setting), lines).hide.map(({ level }) => level)).toEqual(levels);
  });

  test('hides what is in doubt only from readers who want it, of the levels that they want', () => {
    const doubtful = findings.map((finding) => ({ ...finding, isDoubtful: true }));
    const hidden = (doubt: Reader['doubt']) =>
      decide({ findings: doubtful }, { ...reader('plot'), doubt }, lines).hide.map(({ level }) => level);
    expect(hidden('show')).toEqual([]);
    expect(hidden('hide')).toEqual(['plot', 'major']);
  });

  test('hides nothing that the reader has reached', () => {
    expect(decide({ findings }, reader('everything', { books: 'V2' }), lines).hide).toEqual([]);
  });
});
