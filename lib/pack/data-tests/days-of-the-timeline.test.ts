import { describe, expect, test } from 'vitest';
import type {
  Attribute,
  CompiledTimeline,
  Fact,
  FactValues,
} from '../../engine/claims/timeline/compiled-timeline.ts';
import { periodOn } from '../../engine/claims/timeline/prepare-timeline.ts';
import { compileTimeline } from '../compile/compile-timeline.ts';
import { readPackSource } from '../files/read-pack-source.ts';

const timeline: CompiledTimeline = compileTimeline(readPackSource('data/heartstopper'));

/** The value of a fact on a day, found by the fact's id; `undefined` when nothing is known. */
function on<A extends Attribute>(day: string, id: string, attribute: A): FactValues[A] | undefined {
  const fact = timeline.facts.find((one) => one.id === id);
  if (fact?.attribute !== attribute) throw new Error(`There is no fact ${id} of ${attribute}.`);
  return periodOn(fact as unknown as Fact<A>, day)?.value;
}

const volumes = [1, 2, 3, 4, 5, 6].map((number) => `volume-${number}-release-uk`);
const screen = ['season-1', 'season-2', 'season-3', 'heartstopper-forever'];

/** What is announced and not yet out on a day, with the day or the year for which it is announced. */
function next(day: string): string[] {
  return [...volumes, ...screen.map((id) => `${id}-release`)].flatMap((id) => {
    const value = on(day, id, 'release');
    return value?.state === 'announced' ? [`${id.replace(/-release.*/, '')} ${value.date}`] : [];
  });
}

function answers(day: string) {
  return {
    out: on(day, 'heartstopper-books-volumes-out', 'count')?.number,
    planned: on(day, 'heartstopper-books-volumes-planned', 'count')?.number,
    last: on(day, 'heartstopper-books-final', 'final')?.work,
    seasons: [2, 3, 4].map((number) => on(day, `season-${number}-order`, 'order')?.state),
    film: on(day, 'heartstopper-forever-order', 'order')?.state,
    filming: screen.filter((id) => on(day, `${id}-production`, 'production')?.state === 'filming'),
    next: next(day),
  };
}

const [no, yes, never] = ['not ordered', 'ordered', 'will not be made'] as const;

describe('what was known on a day', () => {
  test.each<[string, ReturnType<typeof answers>]>([
    [
      '2022-05-01',
      {
        out: 4,
        planned: 5,
        last: 'volume-5',
        seasons: [no, no, no],
        film: no,
        filming: [],
        next: ['volume-5 2023-02-02'],
      },
    ],
    [
      '2022-12-15',
      { out: 4, planned: 5, last: 'volume-5', seasons: [yes, yes, no], film: no, filming: [], next: [] },
    ],
    [
      '2023-07-15',
      {
        out: 4,
        planned: 6,
        last: 'volume-6',
        seasons: [yes, yes, no],
        film: no,
        filming: [],
        next: ['volume-5 2023-11-09', 'season-2 2023-08-03'],
      },
    ],
    [
      '2024-01-01',
      { out: 5, planned: 6, last: 'volume-6', seasons: [yes, yes, no], film: no, filming: [], next: [] },
    ],
    [
      '2025-01-01',
      { out: 5, planned: 6, last: 'volume-6', seasons: [yes, yes, no], film: no, filming: [], next: [] },
    ],
    [
      '2026-05-01',
      {
        out: 5,
        planned: 6,
        last: 'volume-6',
        seasons: [yes, yes, never],
        film: yes,
        filming: [],
        next: ['volume-6 2026-07-02', 'heartstopper-forever 2026'],
      },
    ],
    [
      '2026-11-22',
      { out: 6, planned: 6, last: 'volume-6', seasons: [yes, yes, never], film: yes, filming: [], next: [] },
    ],
  ])('%s', (day, expected) => {
    expect(answers(day)).toEqual(expected);
  });

  test.each([
    ['2021-05-20', ['season-1']],
    ['2022-10-01', ['season-2']],
    ['2022-12-01', ['season-2']],
    ['2022-12-02', []],
    ['2023-11-01', ['season-3']],
    ['2025-07-01', ['heartstopper-forever']],
  ])('%s: what is being filmed', (day, expected) => {
    expect(answers(day).filming).toEqual(expected);
  });

  test('a value changes on the day of its news and not before', () => {
    expect(answers('2022-05-19').seasons).toEqual([no, no, no]);
    expect(answers('2022-05-20').seasons).toEqual([yes, yes, no]);
    expect(answers('2023-04-04').last).toBe('volume-5');
    expect(answers('2023-04-05').last).toBe('volume-6');
    expect(answers('2025-04-21').seasons[2]).toBe(no);
    expect(answers('2025-04-22').seasons[2]).toBe(never);
    expect(next('2023-07-18')).toContain('volume-5 2023-11-09');
    expect(next('2023-07-19')).toContain('volume-5 2023-12-07');
    expect(answers('2023-12-06').out).toBe(4);
    expect(answers('2023-12-07').out).toBe(5);
  });
});
