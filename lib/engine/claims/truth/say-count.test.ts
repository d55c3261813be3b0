import { expect, test } from 'vitest';
import { pack } from '../../../pack/fixtures/viewed.ts';
import type { Fact, FactValues, Period } from '../timeline/compiled-timeline.ts';
import { sayCount } from './say-count.ts';

type Step = Pick<FactValues['count'], 'of' | 'number' | 'scope'> & { readonly from?: string };

const counted = (subject: string, ...steps: readonly Step[]) =>
  ({
    id: `${subject}-count`,
    subject,
    attribute: 'count',
    periods: steps.map(({ from, ...value }) => ({ value, from, sources: [] })),
  }) as unknown as Fact<'count'>;

const said = (fact: Fact<'count'>, ...others: readonly Fact<'count'>[]) =>
  sayCount(fact, fact.periods.at(-1) as Period<'count'>, [fact, ...others], pack);

const episodes = (number: number) => ({ of: 'episodes', number, scope: 'total' }) as const;
const volumes = (number: number, scope: 'out' | 'planned', from?: string) =>
  ({ of: 'volumes', number, scope, ...(from !== undefined && { from }) }) as const;

test('what every season has alike is said of each', () =>
  expect(said(counted('season-1', episodes(6)), counted('season-2', episodes(6)))).toBe(
    'Each season has 6 episodes.',
  ));

test('what one has and another has not is said of that one', () => {
  expect(said(counted('season-1', episodes(6)), counted('season-2', episodes(8)))).toBe(
    'Season 1 has 6 episodes.',
  );
  expect(said(counted('season-2', episodes(1)))).toBe('Season 2 has 1 episode.');
});

test.each([
  [[volumes(5, 'out')], '5 volumes are out.'],
  [[volumes(1, 'out')], '1 volume is out.'],
  [[volumes(4, 'out'), volumes(5, 'out', '2028-09-07')], '5 volumes have been out since 7 September 2028.'],
  [[volumes(0, 'out'), volumes(1, 'out', '2020-02-06')], '1 volume has been out since 6 February 2020.'],
  [[volumes(5, 'planned')], 'There are 5 volumes in all.'],
  [
    [volumes(4, 'planned'), volumes(5, 'planned', '2026-03')],
    'There are 5 volumes in all: known since March 2026.',
  ],
])('%j: %s', (steps, expected) => expect(said(counted('comics', ...steps))).toBe(expected));
