import { describe, expect, test } from 'vitest';
import { tokenise } from '../text/tokenise.ts';
import { outletAt, prepareOutlets, termsOf } from './outlets.ts';

const outlets = prepareOutlets([
  { kind: 'service', name: 'kestrel' },
  { kind: 'service', name: 'harbour' },
  { kind: 'service', name: 'harbour one +' },
  { kind: 'site', name: 'inkwell' },
  { kind: 'publisher', name: 'thorn press' },
]);
const terms = (text: string) => termsOf(tokenise(text), outlets).join(' ');

describe('a text in terms', () => {
  test.each([
    ['Kestrel shows it.', '@service shows it .'],
    ['the kestrel show', 'the @service show'],
    ["It is on KESTREL's list", "it is on @service 's list"],
    ['on Harbour One+ and Harbour', 'on @service @service @service and @service'],
    ['on Harbour One', 'on @service one'],
    ['Drawn for Inkwell, printed by Thorn Press', 'drawn for @site , printed by @publisher @publisher'],
  ])('%s', (text, expected) => expect(terms(text)).toBe(expected));

  test.each(['A kestrels nest.', 'The press of Thorn.', '@service', 'Thorn', ''])('%j names none', (text) =>
    expect(terms(text)).toBe(
      tokenise(text)
        .map((token) => token.text)
        .join(' '),
    ),
  );
});

test('an outlet is found where its name begins', () => {
  const tokens = tokenise('by Thorn Press');
  expect(tokens.map((_, at) => outletAt(tokens, at, outlets)?.sign)).toEqual([
    undefined,
    '@publisher',
    undefined,
  ]);
});
