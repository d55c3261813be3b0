import { describe, expect, test } from 'vitest';
import { warnings } from '../../../pack/fixtures/claims-in.ts';

describe('whether there is more', () => {
  test.each<[string, string | undefined]>([
    ["Netflix has yet to say if there'll be more.", '2025-04-01'],
    ["Netflix has yet to say if there'll be more.", undefined],
    ['With no new episodes in sight, we put it to a vote.', '2029-06-01'],
    ['No further seasons have been ordered.', '2029-06-01'],
    ['Nobody knows whether this is goodbye.', '2029-06-01'],
    ["It's now down to Netflix whether we see them again.", '2029-06-01'],
    ['There is no decision about more.', '2029-06-01'],
    ["We can only hope that it's renewed.", '2025-04-01'],
    ["The ball is in Netflix's court.", '2029-06-01'],
    ['The streaming giant has not said anything about a follow-up.', '2025-04-01'],
  ])('%s (%s): outdated', (text, published) =>
    expect(warnings(text, published)).toEqual(['outdated renewal']),
  );

  test.each<[string, string | undefined]>([
    ["Netflix has yet to say if there'll be more.", '2030-01-01'],
    ['Nobody knows whether there will be more of Gwen.', '2029-06-01'],
    ['She does not know whether they will be back.', '2029-06-01'],
    ['Ada does not know if it is goodbye.', '2029-06-01'],
    ['Is it down to Netflix whether we see them again?', '2029-06-01'],
    ['He had no decision about another cake.', '2029-06-01'],
    ['It was not known if there would be more.', '2029-06-01'],
    ['With no new episodes in sight, we put it to a vote.', '2030-01-01'],
    ['The ball is in the net.', '2029-06-01'],
    ['She hopes that it is renewed by the library.', '2029-06-01'],
    ['The trains have no further stops in sight.', '2029-06-01'],
  ])('%s (%s): nothing', (text, published) => expect(warnings(text, published)).toEqual([]));
});
