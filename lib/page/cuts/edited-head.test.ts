import { describe, expect, test } from 'vitest';
import { isEditedHead } from './edited-head.ts';

const head = 'The colour of the first page is red, they say. ';
const rest = 'A secret is told. Quiet end.';

describe('is an edit of what stood there', () => {
  test.each([
    ['a word replaced', 'The color of the first page is red, they say. '],
    ['the first and the last word replaced', 'Its colour of the first page is red, we say. '],
    ['a word put in', 'The colour of the very first page is red, they say. '],
    ['a word taken out', 'The colour of the page is red, they say. '],
    ['other signs', 'The colour of the first page is red — they say! '],
    ['a word of the rest put in', 'The secret colour of the first page is red, they say. '],
    ['something put before it', '[ad] The colour of the first page is red, they say. '],
  ])('%s', (_, now) => {
    expect(isEditedHead(now, head, rest)).toBe(true);
  });
});

describe('is a whole text', () => {
  test.each([
    ['the same with a word replaced before what was cut off', `${head.replace('red', 'blue')}${rest}`],
    ['the same with a word replaced behind', `${head}${rest.replace('Quiet', 'Loud')}`],
    ['words replaced on both sides', `${head.replace('red', 'blue')}${rest.replace('Quiet', 'Loud')}`],
    ['another', 'Nothing is known of that.'],
    ['another end', `${head}Nothing is known of that.`],
    [
      'another end, and a word replaced before it',
      `${head.replace('red', 'blue')}Nobody knows who drew it or why.`,
    ],
    ['its beginning', `${head}A secret`],
    ['less than what was left', 'The colour of the first page'],
    ['what was left', head],
    ['nothing', ''],
    ['more', `${head}${rest} And more.`],
    ['what was left and more', `${head}…`],
  ])('%s', (_, now) => {
    expect(isEditedHead(now, head, rest)).toBe(false);
  });

  test.each([
    ['nothing was left before the cut', 'A colour', '', rest],
    ['one word was left, and it is another', 'Later: ', 'Now: ', rest],
    ['one of two words was left', 'Score: 4. ', 'Score: 3. ', rest],
    ['nothing but signs stands behind', 'The colour is blue', 'The colour is red', '!'],
  ])('where %s', (_, now, left, behind) => {
    expect(isEditedHead(now, left, behind)).toBe(false);
  });
});
