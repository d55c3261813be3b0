import { expect, test } from 'vitest';
import { larkfield } from '../../pack/fixtures/larkfield.ts';
import { readBlocks } from '../text/read-blocks.ts';
import { findMentions } from './find-mentions.ts';
import { withPairMembers } from './with-pair-members.ts';

const { names } = larkfield();

/** Who is meant where, as `words: id`. */
const meant = (text: string) => {
  const [block] = readBlocks([{ text, kind: 'paragraph' }]);
  const [mentions = []] = findMentions(block ? [block] : [], names);
  return withPairMembers(mentions, names.people).map(({ first, last, person }) => {
    const words = block?.tokens.slice(first, last).map((token) => token.text);
    return `${words?.join(' ')}: ${names.people[person]?.id}`;
  });
};

test('a pair is both of its members, either of them first', () =>
  expect(meant('Ada and Finn ran.')).toEqual([
    'ada and finn: the-twins',
    'ada: ada-lark',
    'finn: ada-lark',
    'ada: finn-moor',
    'finn: finn-moor',
  ]));

test('one person is nobody else', () => expect(meant('Ada ran.')).toEqual(['ada: ada-lark']));

test('a sentence without a pair keeps its own list', () => {
  const [block] = readBlocks([{ text: 'Ada ran.', kind: 'paragraph' }]);
  const [mentions = []] = findMentions(block ? [block] : [], names);
  expect(withPairMembers(mentions, names.people)).toBe(mentions);
});
