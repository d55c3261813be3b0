import { describe, expect, test } from 'vitest';
import { riverbend } from '../../pack/fixtures/riverbend.ts';
import { readPage } from '../reading/read-page.ts';
import { readBlocks } from '../text/read-blocks.ts';
import { anyDigits, type Detector, detectWith } from './listeners.ts';
import type { Proposition } from './proposition.ts';
import { viewPage } from './view/page-view.ts';
import { phraseTable } from './words/phrase-table.ts';

const pack = riverbend();
/** A detector that only says that it was asked. */
const called =
  (detector: string): Detector =>
  () => [{ detector } as Proposition];
const detect = detectWith([
  { detector: called('always') },
  { detector: called('kettle'), words: ['kettle'] },
  { detector: called('number'), words: [anyDigits, 'two'] },
  { detector: called('kettle or day'), words: ['kettle'], dates: true },
]);
const asked = (text: string) => {
  const page = viewPage(readPage(readBlocks([{ text, kind: 'paragraph' }]), { title: '' }, pack), pack);
  return page.sentences.map((view) => detect(view, page).map(({ detector }) => detector));
};

describe('who is asked about a sentence', () => {
  test.each([
    ['Nothing much.', ['always']],
    ['The kettle sings.', ['always', 'kettle', 'kettle or day']],
    ['There were two.', ['always', 'number']],
    ['There were 17,000.', ['always', 'number']],
    ['It rained in March 2024.', ['always', 'number', 'kettle or day']],
  ])('%s', (text, expected) => expect(asked(text)).toEqual([expected]));

  test('the words of the sentence before do not count', () =>
    expect(asked('The kettle sings. Nothing much.')[1]).toEqual(['always']));
});

describe('a listener to a table', () => {
  const table = phraseTable<'song' | 'noise'>({}, { song: ['sings (out) loudly'], noise: ['hums'] });
  const detectSong = detectWith([{ detector: called('song'), signals: table.signal(['song']) }]);
  test.each([
    ['The kettle sings loudly.', 1],
    ['The kettle sings out loudly.', 1],
    ['The kettle sings.', 0],
    ['Loudly the kettle sings.', 0],
    ['The kettle hums.', 0],
  ])('%s: %d', (text, times) => {
    const read = readPage(readBlocks([{ text, kind: 'paragraph' }]), { title: '' }, pack);
    const page = viewPage(read, pack);
    expect(page.sentences.flatMap((view) => detectSong(view, page))).toHaveLength(times);
  });
});

test('any number of listeners is asked, in their order', () => {
  const many = Array.from({ length: 70 }, (_, at) => ({
    detector: called(String(at)),
    ...(at % 3 === 0 && { words: ['kettle'] }),
  }));
  const detectMany = detectWith(many);
  const page = viewPage(
    readPage(readBlocks([{ text: 'Nothing. The kettle sings.', kind: 'paragraph' }]), { title: '' }, pack),
    pack,
  );
  const heard = page.sentences.map((view) => detectMany(view, page).map(({ detector }) => Number(detector)));
  const all = many.map((_, at) => at);
  expect(heard).toEqual([all.filter((at) => at % 3 !== 0), all]);
});
