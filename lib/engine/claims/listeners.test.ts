import { describe, expect, test } from 'vitest';
import { riverbend } from '../../pack/fixtures/riverbend.ts';
import { readPage } from '../reading/read-page.ts';
import { readBlocks } from '../text/read-blocks.ts';
import { anyDigits, type Detector, detectWith } from './listeners.ts';
import type { Proposition } from './proposition.ts';
import { viewPage } from './view/page-view.ts';

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

test('words that a table knows are asked for once, and not before a sentence is read', () => {
  let asked = 0;
  const detectLate = detectWith([
    {
      detector: called('kettle'),
      words: () => {
        asked += 1;
        return ['kettle'];
      },
    },
  ]);
  expect(asked).toBe(0);
  const page = viewPage(
    readPage(readBlocks([{ text: 'Nothing. The kettle sings.', kind: 'paragraph' }]), { title: '' }, pack),
    pack,
  );
  expect(page.sentences.map((view) => detectLate(view, page).length)).toEqual([0, 1]);
  expect(asked).toBe(1);
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
