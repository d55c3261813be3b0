import { describe, expect, test } from 'vitest';
import { larkfield } from '../../pack/fixtures/larkfield.ts';
import { analyse } from '../analyse.ts';
import { readPage } from '../reading/read-page.ts';
import { readBlocks } from '../text/read-blocks.ts';
import type { SpoilerFinding, TextBlock } from '../types.ts';
import { findSpoilers } from './find-spoilers.ts';

const pack = larkfield();

const spoilers = (title: string, ...blocks: (string | TextBlock)[]) =>
  analyse(
    blocks.map((block) => (typeof block === 'string' ? { text: block, kind: 'paragraph' } : block)),
    { title },
    pack,
    '2031-01-01',
  ).findings.filter((finding): finding is SpoilerFinding => finding.type === 'spoiler');

test('a sentence that tells has its event, units, level, place and reasons', () => {
  const text = 'It is good. Finn tells Rosa Lark about the letter. The end.';
  const [finding, ...more] = spoilers('Larkfield reviewed', text);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    event: 'finn-tells-rosa',
    reveal: { books: 'V2', screen: 'S2E1' },
    level: 'major',
    block: 0,
  });
  expect(text.slice(finding?.start, finding?.end)).toBe('Finn tells Rosa Lark about the letter.');
  expect(finding?.why[0]?.what).toBe('event: finn-tells-rosa');
  expect(finding?.confidence).toBeGreaterThan(0.5);
});

describe('nothing is found', () => {
  test('on a page that never names the work', () =>
    expect(spoilers('A walk', 'Finn tells Rosa Lark about the letter.')).toEqual([]));
  test('in a sentence that tells nothing', () => expect(spoilers('Larkfield', 'Ada likes tea.')).toEqual([]));
  test('in no text at all', () => expect(spoilers('Larkfield')).toEqual([]));
});

describe('what may tell', () => {
  // Likelier than one in ten is each sentence of a page about the work.
  const careful = { ...pack, weights: { ...pack.weights, doubt: 10 } };
  const blocks = ['Ada likes tea.', 'Finn tells Rosa Lark about the letter.', 'It rains.'].map((text) => ({
    text,
    kind: 'paragraph' as const,
  }));
  const found = (by: typeof pack) => {
    const page = readPage(readBlocks(blocks), { title: 'Larkfield' }, by);
    return findSpoilers(page, { about: true, confidence: 0.9 }, by, true);
  };

  test('is found as doubtful', () =>
    expect(found(careful).map(({ block, isDoubtful }) => [block, isDoubtful])).toEqual([
      [0, true],
      [1, false],
      [2, true],
    ]));

  test('leaves what is sure as it would be without it', () =>
    expect(found(careful).filter(({ isDoubtful }) => !isDoubtful)).toEqual(found(pack)));
});

test('reading twice gives the same', () => {
  const read = () => spoilers('Larkfield', 'Ada left home at night.', 'The secret letter.');
  expect(read()).toEqual(read());
});

describe('on a page that is hardly likelier about the work than not', () => {
  const found = (times: number, confidence: number, ...more: string[]) => {
    const told = Array.from({ length: times }, () => 'Finn tells Rosa Lark about the letter.');
    const blocks = [...told, ...more].map((text) => ({ text, kind: 'paragraph' as const }));
    const page = readPage(readBlocks(blocks), { title: 'A walk' }, pack);
    return findSpoilers(page, { about: false, confidence }, pack, false).length;
  };
  const inScope = 'In Larkfield Finn tells Rosa Lark about the letter.';

  test('what tells counts where much of it does', () => {
    expect(found(4, 0.6)).toBe(4);
    expect(found(3, 0.6)).toBe(0);
  });

  test('else only beside the name of the work', () => {
    expect(found(2, 0.6, inScope)).toBe(1);
    expect(found(3, 0.6, inScope)).toBe(4);
  });

  test('of a page that is likelier about something else nothing counts but that', () => {
    expect(found(9, 0.4)).toBe(0);
    expect(found(9, 0.4, inScope)).toBe(1);
  });
});

describe('on a page of several stories', () => {
  const knowing = {
    ...pack,
    weights: {
      ...pack.weights,
      block: {
        bias: 0,
        weights: new Map([
          ['title', 4],
          ['strangers alone', -4],
        ]),
      },
    },
  };
  const tells = 'Finn tells Rosa Lark about the letter.';
  const strangers = 'So Quill met Brack, then Sorrel met Teasel.';
  const found = (about: boolean, confidence: number, by: typeof pack = knowing) => {
    const blocks: TextBlock[] = [
      { text: 'Elsewhere', kind: 'heading' },
      { text: strangers, kind: 'paragraph' },
      { text: tells, kind: 'paragraph' },
      { text: strangers, kind: 'paragraph' },
      { text: 'And here', kind: 'heading' },
      { text: 'Larkfield is on again.', kind: 'paragraph' },
      { text: tells, kind: 'paragraph' },
    ];
    const page = readPage(readBlocks(blocks), { title: 'Today' }, by);
    return findSpoilers(page, { about, confidence }, by, false).map(({ block }) => block);
  };

  test('what tells counts in the one about the work alone, whatever the page is about', () => {
    expect(found(true, 0.9)).toEqual([6]);
    expect(found(false, 0.4)).toEqual([6]);
    expect(found(false, 0.001)).toEqual([6]);
  });

  test('and where nothing tells blocks apart, as the whole page has it', () => {
    expect(found(true, 0.9, pack)).toEqual([2, 6]);
    expect(found(false, 0.4, pack)).toEqual([]);
    expect(found(false, 0.001, pack)).toEqual([]);
  });
});
