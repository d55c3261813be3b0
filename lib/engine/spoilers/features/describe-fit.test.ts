import { expect, test } from 'vitest';
import { describeFit } from './describe-fit.ts';

const choice = new Map([
  ['score', 3],
  ['who', 1],
  ['heading within', 1],
  ['title none', 1],
  ['share of the page', 0.5],
]);

test('keeps what stands around a match, apart for strong and for weak ones', () => {
  expect([...describeFit(choice, true)]).toEqual([
    ['strong, heading within', 1],
    ['strong, share of the page', 0.5],
  ]);
  expect([...describeFit(choice, false).keys()]).toEqual(['weak, heading within', 'weak, share of the page']);
});
