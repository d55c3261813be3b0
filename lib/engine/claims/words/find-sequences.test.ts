import { expect, test } from 'vitest';
import { tokenise } from '../../text/tokenise.ts';
import { beginningsOf } from './beginnings.ts';
import { findCues } from './find-cues.ts';
import { findSequences, type Sequence } from './find-sequences.ts';
import { phraseTable } from './phrase-table.ts';

type Kitchen = 'no' | 'tea' | 'left' | 'pot' | 'are';
const table = phraseTable<Kitchen>(
  {},
  { no: ['no'], tea: ['tea'], left: ['left'], pot: ['(the) pot'], are: ['are/is/still'] },
);
const sequences: readonly Sequence<Kitchen>[] = [['no', 'tea', 3, 'left'], ['tea', 'are*', 'pot'], ['pot']];
const said = (text: string, mayBegin?: () => boolean) => {
  const terms = tokenise(text).map((token) => token.text);
  const cues = findCues({ terms, beginnings: beginningsOf(terms) }, 0, terms.length, table);
  return findSequences(cues, sequences, mayBegin).map((found) =>
    found.map(({ first, last }) => terms.slice(first, last).join(' ')),
  );
};

test.each([
  ['There is no tea left.', [['no', 'tea', 'left']]],
  ['There is no tea in the pot left.', [['no', 'tea', 'left'], ['the pot']]],
  ['The tea pot.', [['tea', 'pot'], ['pot']]],
  ['Tea is still the pot.', [['tea', 'is', 'still', 'the pot'], ['the pot']]],
  ['Tea is in the pot.', [['the pot']]],
  [
    'No tea was left, and no tea is left.',
    [
      ['no', 'tea', 'left'],
      ['no', 'tea', 'left'],
    ],
  ],
])('%s', (text, expected) => expect(said(text)).toEqual(expected));

test.each(['No more tea left.', 'Tea, no, left.', 'No tea is in the kettle, left of us.', 'No tea.'])(
  '%s: nothing',
  (text) => expect(said(text)).toEqual([]),
);

test('what may not begin does not', () => expect(said('There is no tea left.', () => false)).toEqual([]));
