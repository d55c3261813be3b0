import { expect, test } from 'vitest';
import type { Fact } from './compiled-timeline.ts';
import { prepareWordings } from './prepare-wordings.ts';

const fact = { annotate: true } as Fact;
const signsOf = (...wordings: string[]) => prepareWordings([fact], () => wordings).signs;

test('a sentence is searched for wordings where the place of long words of one is filled', () =>
  expect(signsOf('is set in the capital|city', 'has seven or|and kettles', 'is the captain')).toEqual(
    new Set(['capital', 'city', 'kettles', 'captain']),
  ));

test("the 's of an owner, which a name may hold, is no sign", () =>
  expect(signsOf("@finn 's kettle", "@ada 's kettle")).toEqual(new Set(['kettle'])));

test('where a wording is of people alone every sentence is searched', () =>
  expect(signsOf('is the captain', '@finn @ada')).toBeUndefined());
