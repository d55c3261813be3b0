import { describe, expect, test } from 'vitest';
import { larkfield } from '../../../pack/fixtures/larkfield.ts';
import { readPage } from '../../reading/read-page.ts';
import { readBlocks } from '../../text/read-blocks.ts';
import { stem } from '../../text/stem.ts';
import type { PageContext } from '../../types.ts';
import { contextNames, describeContexts } from './describe-context.ts';
import { describeSentences } from './describe-sentence.ts';

const pack = larkfield();
const page = (texts: readonly string[], context: PageContext = { title: 'Larkfield ranked' }) =>
  readPage(readBlocks(texts.map((text) => ({ text, kind: 'paragraph' }))), context, pack);
const featuresOf = (text: string, context?: PageContext) => [
  ...(describeSentences(page([text], context), pack)[0]?.keys() ?? []),
];

describe('a sentence is described', () => {
  test.each([
    ['its words', 'Ada wept.', ['1 wept', '1< @c']],
    [
      'its subject and tense',
      'Ada leaves home.',
      ['p subject character named', 'p subject character present'],
    ],
    ['its actors', 'June Park won a prize.', ['p actors 1', 'p subject actor named']],
    ['its tellings', 'Ada leaves home.', ['t acts 1', 't level plot']],
    ['that it has none', 'It rained.', ['t none', 'p no subject']],
    [
      'its question',
      'Will she leave them all to it in the end, now that it has come to this, one wonders?',
      ['f question'],
    ],
    ['a question that takes the answer for granted', 'Why did she leave?', ['f presupposing question']],
    ['its production words', 'Kestrel renewed the season.', ['f production 3+']],
    ['its page', 'It rained.', ['h larkfield', 'h rank', 'l first block']],
  ])('by %s', (_, text, expected) => {
    const features = featuresOf(text);
    // Stems of everyday words are not the point here.
    expect(features).toEqual(expect.arrayContaining(expected));
  });

  test('by the heading above it', () => {
    const all = describeSentences(page(['The ending', 'It rained.']), pack);
    expect([...(all[1]?.keys() ?? [])]).toContain(`h ${stem('ending')}`);
    expect([...(all[0]?.keys() ?? [])]).not.toContain(`h ${stem('ending')}`);
    expect([...(all[1]?.keys() ?? [])]).not.toContain(`h ${stem('ranked')}`);
  });

  test('by no heading on a page without a title', () =>
    expect(featuresOf('It rained.', { title: '' })).toContain('h none'));
});

test('what is asked or wished for is told apart from what is said', () => {
  const told = 'Finn finds the secret letter.';
  const of = (text: string) => [...(describeSentences(page([text]), pack)[0]?.keys() ?? [])];
  const sure = of(told).filter((name) => name.startsWith('t sure'));
  expect(sure).toHaveLength(1);
  expect(of('Will Ada ever leave home for good?')).toContain('f yes or no');
  expect(of('Why did Ada leave home?')).not.toContain('f yes or no');
  for (const wish of [
    'It would be lovely if Ada left home.',
    'I hope that Ada leaves home.',
    'If only Ada left home!',
  ])
    expect(of(wish)).toContain('f wish');
  expect(of(told)).not.toContain('f wish');
  expect(of('She would leave if he did not.')).toContain('f wish');
  expect(of('Ada asks if he hopes to leave home.')).not.toContain('f wish');
  expect(of('I hope that Finn finds the secret letter.')).toContain(`${sure[0]}, f wish`);
});

test('the second pass sees neighbours within and beyond the paragraph', () => {
  const read = page(['One here. Two there.', 'Three.']);
  const sayContext = describeContexts(read, [1, 0, -1], [0.7, 0.5, 0.25], contextNames);
  const [first, second, third] = [0, 1, 2].map((number) => {
    const said = new Map<string, number>();
    sayContext(number, (name, value) => said.set(name, value));
    return said;
  });
  expect(first?.get('after, same block')).toBe(0.5);
  expect(second?.get('before, same block')).toBe(0.7);
  expect(second?.get('after, other block')).toBe(0.25);
  expect(third?.get('page')).toBeCloseTo(0.6);
  expect(third?.get('own')).toBe(-1);
});

describe('a content warning', () => {
  test.each([
    'CW: bullying, illness',
    'tw for illness',
    'Content notes: bullying and illness.',
    'Trigger warning: illness',
    'It is gentle, but check the content warnings first.',
  ])('is known for one: %s', (text) => expect(featuresOf(text)).toContain('f content warning'));

  test.each([
    'Ada leaves home, content at last.',
    'Nobody gives Ada a warning.',
    'Ada notes that the pages have content.',
    'What triggers the row is a note.',
    'They filmed it for the CW.',
    'Ada finds a note.',
  ])('is not what names such words apart: %s', (text) =>
    expect(featuresOf(text)).not.toContain('f content warning'),
  );
});
