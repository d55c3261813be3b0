import { describe, expect, test } from 'vitest';
import { larkfield } from '../../pack/fixtures/larkfield.ts';
import { readPage } from '../reading/read-page.ts';
import { readBlocks } from '../text/read-blocks.ts';
import { eventOf, roleOf } from './compiled-tellings.ts';
import { matchTellings } from './match-tellings.ts';

const pack = larkfield();

/** The events whose tellings are found, with the role of each. */
const found = (text: string) => {
  const page = readPage(readBlocks([{ text, kind: 'paragraph' }]), { title: '' }, pack);
  return page.sentences.flatMap(({ hits }) =>
    hits.map((telling) => {
      const { events, tellings } = pack.story;
      return `${events[eventOf(tellings, telling)]?.id} ${roleOf(tellings, telling)}`;
    }),
  );
};

describe('is found', () => {
  test.each([
    ['in other forms', 'She left home.', 'ada-leaves-home acts'],
    ['with two words between', 'She left her old home.', 'ada-leaves-home acts'],
    ['with commas and a possessive between', 'She left, sadly, Rosa’s home.', 'ada-leaves-home acts'],
    ['a concept, parts in any order', 'At night she slips away.', 'ada-leaves-home acts'],
    ['people by name and by kin', 'Finn tells Rosa Lark of the letter.', 'finn-tells-rosa tells'],
    ['a hyphen opened', 'It was a secret-letter affair.', 'finn-tells-rosa tells'],
    ['a hint', 'They meet at the lighthouse.', 'finn-tells-rosa hints'],
  ])('%s', (_, text, expected) => expect(found(text)).toContain(expected));
});

describe('is not found', () => {
  test.each([
    ['in another order', 'Home is where they leave from.'],
    ['with three words between', 'She left behind her old home.'],
    ['with one part missing', 'At noon she slips away.'],
    ['across sentences', 'She left. Home was far.'],
    ['with another person', 'Ada tells Rosa Lark of the weather.'],
  ])('%s', (_, text) => expect(found(text).filter((one) => !one.endsWith('hints'))).toEqual([]));
});

test('what blocks is reported as such', () =>
  expect(found('She left home early.')).toEqual(expect.arrayContaining(['ada-leaves-home not'])));

test('beyond the cap nothing is read', () => {
  const far = `${'and so on '.repeat(60)} she left home`;
  const { tokens, sentences } = readBlocks([{ text: far, kind: 'paragraph' }])[0] ?? {
    tokens: [],
    sentences: [],
  };
  const [sentence] = sentences;
  expect(sentence && matchTellings(tokens, sentence, [], pack.story)).toEqual([]);
});
