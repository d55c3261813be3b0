import { expect, test } from 'vitest';
import { featuresOf } from '../../weights/weigh.ts';
import { NamedUnits } from '../units/named-units.ts';
import { numberReveals } from '../units/numbered-reveals.ts';
import type { ChoiceContext, RevealOnPage } from './describe-choice.ts';
import { describeFit, fitNames } from './describe-fit.ts';

const reveals = numberReveals([{ reveal: { screen: 'S2E1' } }], [], new Map([['S2E1', 'S2']]));
const context: ChoiceContext = {
  sentence: undefined,
  heading: new NamedUnits(['S2'], reveals),
  title: undefined,
  inBlock: undefined,
  inSection: undefined,
  before: undefined,
  after: undefined,
};
const onPage: RevealOnPage = { isOut: true, isFresh: true, isNewest: false, isOneLine: true, share: 0.5 };
const namesOf = (isStrong: boolean) => [
  ...featuresOf((say) => describeFit(0, 0, context, onPage, isStrong, fitNames, say)),
];

test('keeps what stands around a match, apart for strong and for weak ones', () => {
  expect(namesOf(true)).toEqual([
    ['strong, heading within', 1],
    ['strong, fresh', 1],
    ['strong, share of the page', 0.5],
  ]);
  expect(namesOf(false).map(([name]) => name)).toEqual([
    'weak, heading within',
    'weak, fresh',
    'weak, share of the page',
  ]);
});
