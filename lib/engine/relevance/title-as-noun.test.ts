import { expect, test } from 'vitest';
import { findTitles, titleWords } from '../story/find-titles.ts';
import { tokenise } from '../text/tokenise.ts';
import { isTitleAsNoun } from './title-as-noun.ts';

const titles = titleWords(['larkfield']);
const read = (text: string) => {
  const tokens = tokenise(text);
  return findTitles(tokens, titles).map((at) => isTitleAsNoun(tokens, at));
};

test.each([
  'They met in a larkfield at noon.',
  'What a Larkfield of a match!',
  'It was the Larkfield at the end of the lane.',
])('a noun: %s', (text) => expect(read(text)).toEqual([true]));

test.each([
  'Larkfield is back.',
  'A Larkfield fan wrote in.',
  'The Larkfield cast met.',
  'We love Larkfield for its jokes.',
  '"Larkfield" won.',
])('the title: %s', (text) => expect(read(text)).toEqual([false]));

test('a page without it', () => expect(read('It rained.')).toEqual([]));
