import { expect, test } from 'vitest';
import { preparePack } from '../../engine/prepare.ts';
import { readPage } from '../../engine/reading/read-page.ts';
import { judgeRelevance } from '../../engine/relevance/judge-relevance.ts';
import { readBlocks } from '../../engine/text/read-blocks.ts';
import { compilePack } from '../compile/compile-pack.ts';
import { readPackSource } from '../files/read-pack-source.ts';

const pack = preparePack(compilePack(readPackSource('data/test-packs/pride-and-prejudice')));
const isAbout = (title: string, text: string) =>
  judgeRelevance(readPage(readBlocks([{ text, kind: 'paragraph' }]), { title }, pack), pack).about;

test.each([
  ['names the work in its headline', 'Pride and Prejudice, read again', 'A rainy week in the north.'],
  ['names it in its text alone', 'What we read this month', 'Then came Pride and Prejudice.'],
])('without learned weights a page that %s is about it', (_, title, text) =>
  expect(isAbout(title, text)).toBe(true),
);

test('and one that names another work is not', () =>
  expect(isAbout('What we read this month', 'Then came Sense and Sensibility.')).toBe(false));
