import { describe, expect, test } from 'vitest';
import { larkfield } from '../../pack/fixtures/larkfield.ts';
import { readBlocks } from '../text/read-blocks.ts';
import type { TextBlock } from '../types.ts';
import { findMentions } from './find-mentions.ts';

const { names } = larkfield();

/** Everybody meant, as `words: id`, block by block. */
const meant = (...blocks: (string | TextBlock)[]) => {
  const read = readBlocks(
    blocks.map((block) => (typeof block === 'string' ? { text: block, kind: 'paragraph' } : block)),
  );
  return findMentions(read, names).map((mentions, place) =>
    mentions.map(({ first, last, person }) => {
      const words = read[place]?.tokens.slice(first, last).map(({ text }) => text);
      return `${words?.join(' ')}: ${names.people[person]?.id}`;
    }),
  );
};

describe('names', () => {
  test.each([
    ['a full name', 'Ada Lark ran.', ['ada lark: ada-lark']],
    ['a first name', 'Then Ada ran.', ['ada: ada-lark']],
    ['a possessive', "Ada's coat", ['ada: ada-lark']],
    ['a description', 'So the chess player won.', ['the chess player: ada-lark']],
    ['a group', 'Ada and Finn ran.', ['ada and finn: the-twins']],
    ['an actor is the actor', 'June Park smiled.', ['june park: june-park']],
    [
      'but not in "X\u2019s character"',
      'June Park’s character smiled.',
      ["june park 's character: ada-lark"],
    ],
  ])('%s', (_, text, expected) => expect(meant(text)).toEqual([expected]));

  test.each([
    ['a small letter among capitals', 'An ada of sorts'],
    ['an everyday word where all letters are small', 'up with the lark they rose'],
    ['somebody else’s surname', 'We met Ada Winter at the fair.'],
    ['an everyday word alone', 'Lark rise early.'],
  ])('not %s', (_, text) => expect(meant(text)).toEqual([[]]));

  test('need no capital in a text that has none', () =>
    expect(meant('then ada ran and so did FINN lol')).toEqual([['ada: ada-lark', 'finn: finn-moor']]));

  test('an everyday word counts on a page that names its owner', () =>
    expect(meant('Ada won.', 'Then Lark bowed.')[1]).toEqual(['lark: ada-lark']));

  test('a namesake keeps the first name for the page', () =>
    expect(meant('Ada Winter bakes bread.', 'Ada is forty.')).toEqual([[], []]));

  test('unless the page has the full name too', () =>
    expect(meant('Ada Winter bakes bread.', 'Not Ada Lark. Ada wins.')[1]).toEqual([
      'ada lark: ada-lark',
      'ada: ada-lark',
    ]));
});

describe('kin', () => {
  test.each([
    ['by name', "Ada's mum waved.", ['ada: ada-lark', "ada 's mum: rosa-lark"]],
    ['with words between', "Ada's lovely old mum waved.", ['ada: ada-lark']],
    ['by pronoun', 'Ada ran to her mom.', ['ada: ada-lark', 'her: ada-lark', 'her mom: rosa-lark']],
  ])('%s', (_, text, expected) => expect(meant(text)[0]).toEqual(expect.arrayContaining(expected)));

  test('of somebody who has no such kin is nobody', () =>
    expect(meant("Finn's mum waved.")).toEqual([['finn: finn-moor']]));
});

describe("the writer's own people", () => {
  test.each([
    ['kin', 'My mum loved it.'],
    ['with words between', 'Our own dear mum loved it.'],
    ['what they do next', 'I lent it to my brother and he cried.'],
    ['in the sentence after, too', 'My sister read it. She wept.'],
    ['whatever they go by', 'I asked my partner, and she laughed.'],
  ])('%s: nobody of the story', (_, text) =>
    expect(meant('Ada met Finn and Rosa Lark.', text)[1]).toEqual([]),
  );

  test.each([
    ['somebody else', 'My sister likes Ada, since she is brave.', 'she: ada-lark'],
    ['another pronoun', 'My sister says that he is brave.', 'he: finn-moor'],
    ['speech', '"My mum knows," Ada said.', 'mum: rosa-lark'],
    ['somebody named after', 'My brother slept. Then Finn came, and he sang.', 'he: finn-moor'],
  ])('but not %s', (_, text, expected) => expect(meant('Ada met Finn.', text)[1]).toContain(expected));
});

describe('pronouns', () => {
  test('go by who was talked about', () =>
    expect(meant('Ada met Finn.', 'She ran and he stayed.')[1]).toEqual(['she: ada-lark', 'he: finn-moor']));

  test('look ahead when nobody was', () =>
    expect(meant('When he woke, Finn wept.')).toEqual([['he: finn-moor', 'finn: finn-moor']]));

  test('start anew at a heading', () =>
    expect(meant('Finn won.', { text: 'Music', kind: 'heading' }, 'He sang.')[2]).toEqual([]));

  test('carry less confidence when somebody else fits, and name the runner-up', () => {
    const read = readBlocks([{ text: 'Ada thanked Rosa Lark. She wept.', kind: 'paragraph' }]);
    const [, , she] = findMentions(read, names)[0] ?? [];
    expect(she?.confidence).toBeLessThan(0.8);
    expect(names.people[she?.runnerUp ?? -1]?.id).toBe('rosa-lark');
  });
});
