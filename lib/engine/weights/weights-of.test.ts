import { expect, test } from 'vitest';
import { sumSaid, weightsOf } from './weights-of.ts';

const names = {
  own: 'own',
  sides: { left: 'on the left', right: 'on the right' },
  events: ['first', 'second'],
};
const weights = weightsOf(
  names,
  new Map([
    ['own', 2],
    ['on the right', -1.5],
    ['second', 0.25],
    ['elsewhere', 9],
  ]),
);

test('each weight stands where its name does', () =>
  expect(weights).toEqual({ own: 2, sides: { left: 0, right: -1.5 }, events: [0, 0.25] }));

test('what is said is summed with the bias, each time anew', () => {
  const sum = () =>
    sumSaid(-0.5, (say) => {
      say(weights.own, 0.5);
      say(weights.sides.right, 1);
      say(weights.sides.left, 7);
    });
  expect(sum()).toBe(-1);
  expect(sum()).toBe(-1);
  expect(sumSaid(3, () => {})).toBe(3);
});
