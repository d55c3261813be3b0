import { expect, test } from 'vitest';
import { type Describe, featuresOf } from '../../weights/weigh.ts';
import { describeFit } from './describe-fit.ts';

const choice: Describe = (say) => {
  say('score', 3);
  say('who', 1);
  say('heading within', 1);
  say('title none', 1);
  say('share of the page', 0.5);
};

test('keeps what stands around a match, apart for strong and for weak ones', () => {
  expect([...featuresOf(describeFit(choice, true))]).toEqual([
    ['strong, heading within', 1],
    ['strong, share of the page', 0.5],
  ]);
  const weak = featuresOf(describeFit(choice, false));
  expect([...weak.keys()]).toEqual(['weak, heading within', 'weak, share of the page']);
});
