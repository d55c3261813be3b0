import { describe, expect, test } from 'vitest';
import { riverbend } from '../../../pack/fixtures/riverbend.ts';
import { readPage } from '../../reading/read-page.ts';
import { readBlocks } from '../../text/read-blocks.ts';
import { viewPage } from '../view/page-view.ts';
import { fitFrame } from './fit-frame.ts';

const pack = riverbend();

/** The frame around the first "four" of a text's last sentence, as what it says. */
function scopeOf(text: string): string | undefined {
  const page = viewPage(readPage(readBlocks([{ text, kind: 'paragraph' }]), { title: '' }, pack), pack);
  const view = page.sentences.at(-1);
  if (!view) throw new Error(`No sentence: ${text}`);
  const at = view.tokens.findIndex((token, place) => place >= view.sentence.first && token.text === 'four');
  const frame = fitFrame(view, at, at + 1);
  return frame && `${frame.scope}${frame.isNamed ? ' named' : ''}`;
}

describe('frames around a number', () => {
  test.each([
    ['There are four.', 'out'],
    ['There are now already four, I think.', 'out'],
    ['There will be four.', 'planned'],
    ['Four books, and no end.', 'out named'],
    ['“Four books, and no end.', 'out named'],
    ['Four have been published so far.', 'out'],
    ['Volumes one to four are still in the box.', 'out named'],
    // At the end of a sentence nothing has to follow.
    ['That makes four', 'out'],
    // Two frames fit: the one that stands higher up is meant.
    ['All four books are in stock.', 'out named'],
  ])('%s: %s', (text, expected) => expect(scopeOf(text)).toBe(expected));

  test.each([
    'There are four boys.',
    // More small words than may stand between.
    'There are now already still four.',
    // A word that may not.
    'There are maybe four.',
    // The phrase belongs to the sentence before.
    'They sang of what there are. Four.',
    'I own nothing else. Nor four books, sadly.',
    'Volumes one to four are a joy.',
  ])('%s: none', (text) => expect(scopeOf(text)).toBeUndefined());
});
