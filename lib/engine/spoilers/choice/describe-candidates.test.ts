import { expect, test } from 'vitest';
import { larkfield } from '../../../pack/fixtures/larkfield.ts';
import { readPage } from '../../reading/read-page.ts';
import { readBlocks } from '../../text/read-blocks.ts';
import { featuresOf } from '../../weights/weigh.ts';
import { tellingNames } from '../weigh-page.ts';
import { describeCandidates } from './describe-candidates.ts';

const pack = larkfield();
const candidatesOf = (number: number, ...texts: string[]) => {
  const blocks = readBlocks(texts.map((text) => ({ text, kind: 'paragraph' as const })));
  return describeCandidates(readPage(blocks, { title: '' }, pack), pack, tellingNames(pack)).candidates(
    number,
  );
};
const names = (candidate: ReturnType<typeof candidatesOf>[number] | undefined) =>
  candidate ? [...featuresOf(candidate.describe).keys()] : [];

test('an event that is told stands under its own name', () => {
  const [told] = candidatesOf(0, 'The secret letter.');
  expect(told?.isBorrowed).toBe(false);
  expect(names(told)).toContain('event finn-tells-rosa');
});

test('so does that of a neighbour, which is borrowed', () => {
  const [borrowed] = candidatesOf(1, 'The secret letter.', 'It rains.');
  expect(borrowed?.isBorrowed).toBe(true);
  expect(names(borrowed)).toEqual(expect.arrayContaining(['borrowed', 'event finn-tells-rosa']));
});

test('a sentence of which nothing is known may tell nothing but stretches', () =>
  expect(
    candidatesOf(0, 'It rains.').every((candidate) => !names(candidate).some((name) => /^event /.test(name))),
  ).toBe(true));
