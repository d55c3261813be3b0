import { describe, expect, test } from 'vitest';
import { tokenise } from '../../text/tokenise.ts';
import { prepareOutlets, termsOf } from '../../works/outlets.ts';
import { splitClauses } from './split-clauses.ts';

const clausesOf = (text: string) => {
  const tokens = tokenise(text);
  const terms = termsOf(tokens, prepareOutlets([]));
  return splitClauses(tokens, terms, { first: 0, last: tokens.length, start: 0, end: text.length }).map(
    ({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end),
  );
};

describe('splitClauses', () => {
  test.each([
    ['Production on the "Riverbend" film began this week.', 1],
    ['Filming of "The Bend of the River" has ended.', 1],
    ['New pages go up on the 1st and the 15th of each month.', 1],
    ['The film is done, and nobody has seen it.', 2],
    ['The finale of "Riverbend" is near, but nobody knows the day.', 2],
  ])('%s: %i', (text, count) => expect(clausesOf(text)).toHaveLength(count));

  test('somebody’s words stand apart', () =>
    expect(clausesOf('"We start on Monday," said Ivo Lund of the second season.').length).toBeGreaterThan(1));

  test('a mark of quotation that is never closed ends a clause', () =>
    expect(clausesOf('He wrote "Riverbend and nobody ever knew why he did.').length).toBe(2));
});
