import { expect, it } from 'vitest';
import { remember } from './remember.ts';

it('works out each word once, and forgets rather than grow without end', () => {
  let worked = 0;
  const length = remember((word) => {
    worked += 1;
    return word.length;
  });
  expect([length('rain'), length('rain'), length('snow')]).toEqual([4, 4, 4]);
  expect(worked).toBe(2);
  for (let number = 0; number < 100_000; number += 1) length(`word ${number}`);
  worked = 0;
  expect(length('rain')).toBe(4);
  expect(worked).toBe(1);
});
