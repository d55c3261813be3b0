import { describe, expect, it } from 'vitest';
import { englishText as text } from '../../components/fixtures/english-text.ts';
import type { CompiledTimeline } from '../engine/claims/timeline/compiled-timeline.ts';
import type { Line, Reader } from '../engine/types.ts';
import type { CompiledWork } from '../engine/works/compiled-works.ts';
import { layOutTimeline } from './lay-out-timeline.ts';

const lines: Line[] = [
  {
    id: 'books',
    label: 'Books',
    medium: 'book',
    units: [{ code: 'V1', label: 'Volume 1', number: 1 }],
  },
  {
    id: 'screen',
    label: 'Screen',
    medium: 'screen',
    units: [
      { code: 'S1E1', label: 'Season 1, episode 1', group: 'S1', number: 1 },
      { code: 'FILM', label: 'The film' },
    ],
  },
];
const works: CompiledWork[] = [
  { id: 'film', kind: 'film', title: 'Riverbend Always', unit: 'FILM', line: 'screen', adapts: [] },
  { id: 'volume-1', kind: 'volume', title: 'One', number: 1, unit: 'V1', line: 'books', adapts: [] },
];
const fact = { annotate: true, mistakes: [] };
const timeline: CompiledTimeline = {
  sources: [{ name: 'The Bugle', url: 'https://bugle.example/a', date: '2025-04' }],
  people: [
    { id: 'ann', kind: 'actor', name: 'Ann Lee', names: [], slips: [] },
    { id: 'kim', kind: 'character', name: 'Kim', names: [], slips: [] },
  ],
  facts: [
    {
      ...fact,
      id: 'film-order',
      subject: 'film',
      attribute: 'order',
      periods: [
        { value: { state: 'not ordered' }, until: '2025-04-22', sources: [] },
        { value: { state: 'ordered' }, from: '2025-04-22', sources: [0] },
      ],
    },
    {
      ...fact,
      id: 'film-release',
      subject: 'film',
      attribute: 'release',
      periods: [
        {
          value: { state: 'announced', date: '2026-07', region: 'UK' },
          from: '2025-06-01',
          until: '2026-07-17',
          sources: [],
        },
        {
          value: { state: 'released', date: '2026-07-17', region: 'world' },
          from: '2026-07-17',
          sources: [],
        },
      ],
    },
    {
      ...fact,
      id: 'film-adapts',
      subject: 'film',
      attribute: 'adapts',
      periods: [{ value: { works: ['volume-1'], partly: [] }, sources: [0] }],
      reveal: { screen: 'FILM' },
      safe: 'The film is based on the books.',
    },
    {
      ...fact,
      id: 'kim-played',
      subject: 'ann',
      attribute: 'plays',
      periods: [{ value: { character: 'kim', works: ['film'] }, sources: [0] }],
      reveal: { screen: 'FILM' },
    },
    {
      ...fact,
      id: 'rumour',
      subject: 'film',
      attribute: 'status',
      annotate: false,
      periods: [{ value: { state: 'ended' }, sources: [] }],
    },
  ],
};

function wordsFor(reader: Pick<Reader, 'progress' | 'spoilers'>, today: string) {
  const [books, screen, cast] = layOutTimeline({ works, timeline, lines, reader, today, text });
  return {
    books: books?.works,
    film: screen?.works[0]?.entries.map(({ words }) => words),
    order: screen?.works[0]?.entries.find(({ id }) => id === 'film-order'),
    cast: cast?.works[0]?.entries.map(({ words }) => words),
  };
}
const newReader = { progress: {}, spoilers: 'plot' } as const;

describe('layOutTimeline', () => {
  it('tells the state of each day', () => {
    expect(wordsFor(newReader, '2025-01-01').film).toContain('Not ordered yet');
    expect(wordsFor(newReader, '2026-01-01').film).toContain('Announced for July 2026 (UK)');
    expect(wordsFor(newReader, '2026-11-22').film).toContain('Out since 17 Jul 2026');
  });

  it('keeps what held before, with its days and sources', () => {
    const order = wordsFor(newReader, '2026-11-22').order;
    expect(order).toMatchObject({ words: 'Ordered', since: '2025-04-22' });
    expect(order?.sources.map(({ name }) => name)).toEqual(['The Bugle']);
    expect(order?.earlier).toEqual([{ words: 'Not ordered yet', until: '2025-04-22', sources: [] }]);
  });

  it('names the day of a release once', () => {
    const [, screen] = layOutTimeline({
      ...{ works, timeline, lines, text },
      reader: newReader,
      today: '2026-11-22',
    });
    const release = screen?.works[0]?.entries.find(({ id }) => id === 'film-release');
    expect(release).toMatchObject({ words: 'Out since 17 Jul 2026' });
    expect(release).not.toHaveProperty('since');
  });

  it('tells nothing that is ahead of the reader', () => {
    const shown = wordsFor(newReader, '2026-11-22');
    expect(shown.film).toContain('The film is based on the books.');
    expect(shown.film?.join()).not.toContain('Volume 1');
    expect(shown.cast).toEqual(['This would tell you something that is ahead of you.']);
  });

  it.each([
    { progress: { screen: 'FILM' }, spoilers: 'plot' } as const,
    { progress: {}, spoilers: 'off' } as const,
  ])('tells it to %o', (reader) => {
    const shown = wordsFor(reader, '2026-11-22');
    expect(shown.film).toContain('Tells Volume 1');
    expect(shown.cast).toEqual(['Ann Lee plays Kim']);
  });

  it('leaves out what is not sure, and works without anything to tell', () => {
    const shown = wordsFor(newReader, '2026-11-22');
    expect(shown.film).not.toContain('Complete');
    expect(shown.books).toEqual([]);
  });
});
