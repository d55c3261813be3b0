import { expect, test } from 'vitest';
import { tokenise } from '../../text/tokenise.ts';
import { findCues } from './find-cues.ts';
import { findSequences } from './find-sequences.ts';
import { beginningsOf, phraseTable } from './phrase-table.ts';

type Kitchen = 'no' | 'tea' | 'left' | 'pot';
const table = phraseTable<Kitchen>({}, { no: ['no'], tea: ['tea'], left: ['left'], pot: ['(the) pot'] });
const said = (text: string, mayBegin?: () => boolean) => {
  const tokens = tokenise(text);
  const cues = findCues({ tokens, beginnings: beginningsOf(tokens) }, 0, tokens.length, table);
  return findSequences(cues, [['no', 'tea', 3, 'left'], ['pot']], mayBegin).map((found) =>
    found.map(({ first, last }) =>
      tokens
        .slice(first, last)
        .map((token) => token.text)
        .join(' '),
    ),
  );
};

test.each([
  ['There is no tea left.', [['no', 'tea', 'left']]],
  ['There is no tea in the pot left.', [['no', 'tea', 'left'], ['the pot']]],
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
