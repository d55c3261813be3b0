import { expect, test } from 'vitest';
import { larkfield } from '../../pack/fixtures/larkfield.ts';
import { readBlocks } from '../text/read-blocks.ts';
import { readPage } from './read-page.ts';

const pack = larkfield();
const wordsOf = (text: string) =>
  readPage(readBlocks([{ text, kind: 'paragraph' }]), { title: 'Larkfield ranked' }, pack).sentences[0]
    ?.words;

test('names, works, numbers and months become classes', () =>
  expect(wordsOf('Ada and June Park saw 3 episodes of Larkfield season 2 in July 2030.')).toEqual([
    '@c',
    'and',
    '@a',
    'saw',
    '@n',
    'episod',
    'of',
    '@w',
    '@w',
    'in',
    '@m',
    '@y',
  ]));

test('endings are cut off, and of the marks those that ask or quote stay', () =>
  expect(wordsOf('“Did they leave, kissing?” she asked.')).toEqual([
    '"',
    'did',
    'they',
    'leav',
    'kiss',
    '?',
    '"',
    'she',
    'ask',
  ]));
