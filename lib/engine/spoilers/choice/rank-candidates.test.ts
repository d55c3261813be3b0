import { describe, expect, test } from 'vitest';
import { larkfield } from '../../../pack/fixtures/larkfield.ts';
import type { Reveal } from '../../types.ts';
import type { Candidate } from './describe-candidates.ts';
import { likeliestCandidate } from './rank-candidates.ts';

const { lines } = larkfield().pack;
const candidate = (reveal: Reveal, odds: number): Candidate<number> => ({
  match: { event: 0, score: 0, tells: 0, acts: 0, hints: 0, hasWho: false, blocked: false, longest: 0 },
  isBorrowed: false,
  reveal,
  describe: (say) => say(1, odds),
});
const likeliest = (candidates: readonly Candidate<number>[]) =>
  likeliestCandidate(candidates, 0, lines)?.reveal;

describe('the likeliest candidate', () => {
  const first = candidate({ books: 'V1', screen: 'S1E1' }, 1);
  test('is the one for which most speaks', () =>
    expect(likeliest([first, candidate({ books: 'V2', screen: 'S2E1' }, 0)])).toEqual(first.reveal));

  test('is the best of the part that is likeliest as a whole', () =>
    expect(
      likeliest([
        first,
        candidate({ books: 'V2', screen: 'S2E1' }, 0.6),
        candidate({ books: 'V2', screen: 'S2E2' }, 0.8),
      ]),
    ).toEqual({ books: 'V2', screen: 'S2E2' }));

  test('is of one line alone only when that is clearly likelier', () => {
    expect(likeliest([first, candidate({ screen: 'S1E2' }, 1.3)])).toEqual(first.reveal);
    expect(likeliest([first, candidate({ screen: 'S1E2' }, 2.5)])).toEqual({ screen: 'S1E2' });
  });

  test('is none where there are none', () => expect(likeliest([])).toBeUndefined());
});
