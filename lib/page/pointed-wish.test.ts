import { expect, it } from 'vitest';
import type { ListedFinding } from '../messages/listed-finding.ts';
import { pointedWish } from './pointed-wish.ts';

const reveal = { books: 'V3' };
const spoiler: ListedFinding = { type: 'spoiler', id: 1, level: 'plot', reveal, lifted: false };
const claim: ListedFinding = {
  ...{ type: 'claim', id: 2, topic: 'renewal', verdict: 'outdated', truth: 'It was renewed.', sources: [] },
};

it.each([
  ['hide-words', undefined, 'the day', { type: 'hide-words', words: 'the day' }],
  ['hide-words', spoiler, undefined, undefined],
  ['wrong', claim, undefined, { type: 'wrong', finding: claim }],
  ['wrong', spoiler, 'the day', { type: 'wrong', finding: spoiler, selected: 'the day' }],
  ['wrong', undefined, 'the day', undefined],
  ['reached', spoiler, undefined, { type: 'reached', reveal }],
  ['reached', claim, undefined, undefined],
  ['reached', undefined, undefined, undefined],
] as const)('%s over %o with %o selected', (what, pointed, selected, wish) => {
  expect(pointedWish(what, pointed, selected)).toEqual(wish);
});
