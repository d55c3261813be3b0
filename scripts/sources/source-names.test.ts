import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPackSource } from '../../lib/pack/files/read-pack-source.ts';
import { root } from '../install/run.mjs';

const folders = ['lib', 'components', 'entrypoints'];
const sources = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|css|html)$/.test(file) && !/\.test\.tsx?$|fixtures/.test(file))
    .map((file) => join(folder, file)),
);

const { header, people } = readPackSource(join(root, 'data/heartstopper'));
const persons = people.filter(({ kind }) => kind !== 'place' && kind !== 'group');
const partsOf = (texts: readonly string[]) => texts.flatMap((text) => text.match(/\p{Lu}\p{L}{2,}/gu) ?? []);
/** Parts of names that are words as well: those that the pack calls so, titles, and an author who is cited. */
const everyday = new Set([
  ...partsOf(people.flatMap(({ weak }) => weak)),
  ...['Last', 'Self', 'Will', 'Lange', 'Miss', 'Mrs', 'Aunt', 'Coach', 'Headmaster'],
]);
const outlets = Object.values(header.outlets).flat();
/**
 * Each part of a name by which a page may mean a person of the pack, the title of its story, and where it comes out.
 */
const names = new Set(
  partsOf([header.title, ...outlets, ...persons.flatMap(({ name, aliases }) => [name, ...aliases])]).filter(
    (part) => !everyday.has(part),
  ),
);
/** What stands in tables of words in small letters: no word of a language is written so. */
const inAnyCase = [header.id, ...outlets.map((name) => name.toLowerCase())];

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
/** Names stand in a text as names do, in ids (`mr-darcy`) or, of the story itself and its outlets, in any form. */
const namesIn = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).filter(
    (word) =>
      inAnyCase.some((name) => word.toLowerCase().includes(name)) ||
      word.split('-').some((part, _, { length }) => names.has(length > 1 ? capitalised(part) : part)),
  );

test('no source names the story, a character, an actor or maker of it, or where it comes out', () => {
  const found = sources.flatMap((file) =>
    [file, ...readFileSync(join(root, file), 'utf8').split('\n')].flatMap((line, at) =>
      namesIn(line).map((name) => `${file}:${at}: ${name}`),
    ),
  );
  expect(found).toEqual([]);
});

test('it looks at all of them, for all names', () => {
  for (const folder of folders)
    expect(sources.filter((file) => file.startsWith(folder)).length, folder).toBeGreaterThan(10);
  for (const kind of ['character', 'actor', 'crew', 'pet'])
    for (const { id, name, aliases } of persons.filter((one) => one.kind === kind))
      if (partsOf([name, ...aliases]).some((part) => !everyday.has(part)))
        expect(namesIn([name, ...aliases].join(' ')), id).not.toEqual([]);
});

test('such a line would be found', () => {
  const [character, actor] = ['character', 'actor'].map((kind) => persons.find((one) => one.kind === kind));
  expect(namesIn(`// as ${character?.name} said`)).not.toEqual([]);
  expect(namesIn(`played by ${actor?.name}.`)).not.toEqual([]);
  expect(namesIn(`const who = '${character?.id}';`)).toEqual([character?.id]);
  expect(namesIn(`import pack from '.pack/${header.id}-lines.json'`)).toEqual([`${header.id}-lines`]);
  for (const outlet of outlets) {
    expect(namesIn(`// "${outlet} only says 2026"`)).toEqual([outlet]);
    expect(namesIn(`const screens = wordSet('${outlet.toLowerCase()} tv');`)).not.toEqual([]);
  }
  expect(namesIn('the last one will be a page of hope')).toEqual([]);
});
