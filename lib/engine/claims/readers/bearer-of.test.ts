import { describe, expect, test } from 'vitest';
import { riverbend } from '../../../pack/fixtures/riverbend.ts';
import { readPage } from '../../reading/read-page.ts';
import { readBlocks } from '../../text/read-blocks.ts';
import { viewPage } from '../view/page-view.ts';
import { bearerOf } from './bearer-of.ts';

const pack = riverbend();

/** The name of whoever is said to bear what stands in square brackets. */
function bearer(marked: string): string | undefined {
  const text = marked.replace(/[[\]]/g, '');
  const [from, to] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const [view] = viewPage(
    readPage(readBlocks([{ text, kind: 'paragraph' }]), { title: 'Riverbend' }, pack),
    pack,
  ).sentences;
  if (!view) throw new Error(`no sentence in ${marked}`);
  const first = view.tokens.findIndex(({ start }) => start >= from);
  const last = view.tokens.findIndex(({ start }) => start >= to);
  const found = bearerOf(view, first, last < 0 ? view.tokens.length : last);
  return found && view.tokens[found.first]?.text;
}

describe('who bears a description', () => {
  test.each([
    ['Finn is the shy [drummer].', 'finn'],
    ['Finn, a shy [drummer], rows.', 'finn'],
    ['The [drummer] Finn rows.', 'finn'],
    ['She meets Finn, the [drummer] Ada has been told about.', 'finn'],
    ['Ada falls for Finn, who is a [drummer].', 'finn'],
    ['Finn the [drummer] meets Ada.', 'finn'],
    ["Ada's [illness] is told with care.", 'ada'],
    ['Ada battles an [illness].', 'ada'],
    ['Help is sought, as Ada battles an [illness].', 'ada'],
    ['Ada suffers from an [illness].', 'ada'],
    ['Finn (Tom Akers) is a [drummer].', 'finn'],
    ['Ada helps Finn through his [illness].', 'finn'],
  ])('%s: %s', (text, name) => expect(bearer(text)).toBe(name));

  test.each([
    'Ada meets a [drummer].',
    'Ada is in love with a [drummer].',
    'Ada and Finn are [drummers].',
    "Ada's [drummer] friend rows.",
    "Ada's friend is a [drummer].",
    "Ada, the [drummer]'s friend, rows.",
    'Lena Voss as Ada is a [drummer].',
    'Lena Voss, who plays Ada, is a [drummer].',
    'Ada reads about an [illness].',
    'He is a [drummer].',
    'Ada told Finn that he is a [drummer].',
  ])('%s: nobody', (text) => expect(bearer(text)).toBeUndefined());
});
