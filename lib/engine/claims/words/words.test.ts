import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canBeToken } from '../../fixtures/can-be-token.ts';
import { countFrames, sentenceStart } from './loose-count-words.ts';
import { PhraseTable, phraseTable } from './phrase-table.ts';

/** All tables of this folder, by their file and name. */
const tables: [string, PhraseTable<string>][] = [];
const folder = new URL('.', import.meta.url);
for (const file of readdirSync(folder))
  if (file.endsWith('.ts') && !file.endsWith('.test.ts'))
    for (const [name, made] of Object.entries(await import(new URL(file, folder).href)))
      if (made instanceof PhraseTable) tables.push([`${file}: ${name}`, made]);

const deadIn = (table: PhraseTable<string>) =>
  [...new Set(table.words())].filter((word) => !canBeToken(word));

test.each(tables)('%s holds no word that no token can be', (_, table) => expect(deadIn(table)).toEqual([]));

test('all tables were looked through', () => expect(tables.length).toBeGreaterThan(15));

test('such a word would be found: "go-ahead" is two tokens', () =>
  expect(deadIn(phraseTable({ go: ['get gets got got getting: the go-ahead'] }, { go: ['do it'] }))).toEqual([
    'go-ahead',
  ]));

test('no frame around a number holds what no token can be', () => {
  const words = countFrames
    .flatMap(({ before = [], after = [], between = [], later = [] }) => [
      ...before,
      ...after,
      ...between,
      ...later,
    ])
    .flatMap((phrase) => phrase.split(' '));
  expect([...new Set(words)].filter((word) => word !== sentenceStart && !canBeToken(word))).toEqual([]);
});
