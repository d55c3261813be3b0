import { expect, test } from 'vitest';
import { mayClaim } from './may-claim.ts';

test.each<[boolean, number, boolean]>([
  [true, 0.7, true],
  [true, 0.5, true],
  // A part of a page about the work that says little of it itself.
  [true, 0.2, false],
  // Somebody else's news.
  [false, 0.6, false],
])('about: %s, likely %d: %s', (about, confidence, may) => expect(mayClaim({ about, confidence })).toBe(may));
