import { expect, test } from 'vitest';
import { inSentence, placeLabels } from './place-labels.ts';

const twice = 'She left. She left.';

test('equal quotes take their places in turn', () =>
  expect(placeLabels([{ quote: 'She left.' }, { quote: 'She left.' }], twice)).toMatchObject([
    { start: 0, end: 9 },
    { start: 10, end: 19 },
  ]));

test('a label that says from where is sought from there', () =>
  expect(placeLabels([{ quote: 'She left.', start: 3 }], twice)).toMatchObject([{ start: 10, end: 19 }]));

test('a quote that the text does not have is left out and told', () => {
  const lost: string[] = [];
  expect(placeLabels([{ quote: 'He left.' }], twice, (quote) => lost.push(quote))).toEqual([]);
  expect(lost).toEqual(['He left.']);
});

test('a label counts for a sentence by twelve characters, or by all of a short one', () => {
  const labels = placeLabels([{ quote: 'left home. So' }], 'Ada left home. So there. It rained all day.');
  expect(inSentence(labels, { start: 0, end: 14 })).toHaveLength(0);
  expect(inSentence(labels, { start: 4, end: 24 })).toHaveLength(1);
  expect(inSentence(labels, { start: 15, end: 17 })).toHaveLength(1);
});
