// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findBlocks } from '../blocks/find-blocks.ts';
import { EntryList } from './entry-list.ts';

const main = (html: string) => {
  document.body.innerHTML = `<main>${html}</main>`;
  return document.querySelector('main') as HTMLElement;
};
const read = (list: EntryList, element: Element) => list.replace([element], findBlocks(element));
const texts = (list: Iterable<{ block: { text: string } }>) => [...list].map(({ block }) => block.text);

test('holds blocks in document order, in whatever order they were read', () => {
  const root = main('<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p>');
  const list = new EntryList();
  for (const at of [2, 0, 3, 1]) read(list, root.children[at] as Element);
  expect(texts(list)).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
});

test('a block that says the same keeps what was found; one that does not is fresh, and the old one gone', () => {
  const root = main('<p>One.<br><br>Two.<br><br>Two.</p>');
  const [home] = root.children as unknown as [HTMLElement];
  const list = new EntryList();
  const [, two] = read(list, home).fresh;
  if (two) two.sentences = 7;
  home.innerHTML = 'Two.<br><br>Three.<br><br>Two.';
  const { fresh, gone, kept } = read(list, home);
  expect([texts(fresh), texts(gone), texts(kept)]).toEqual([['Three.'], ['One.'], ['Two.', 'Two.']]);
  expect([kept[0]?.sentences, gone[0]?.isGone]).toEqual([7, true]);
});

test('finds its places also where its neighbours have gone', () => {
  const root = main(Array.from({ length: 200 }, (_, at) => `<p>Number ${at}.</p>`).join(''));
  const list = new EntryList();
  const homes = [...root.children];
  for (const home of homes) read(list, home);
  const removed = homes.slice(90, 150);
  for (const home of removed) home.remove();
  expect(list.remove(removed)).toHaveLength(60);
  const late = document.createElement('p');
  late.textContent = 'Late.';
  homes[150]?.after(late);
  read(list, late);
  const said = texts(list);
  expect(said).toHaveLength(141);
  expect(said[said.indexOf('Late.') - 1]).toBe('Number 150.');
});

test('what stands before a block: so many of text, and the headings over it however far up', () => {
  const root = main(
    '<h1>Title</h1><h2>Earlier</h2><h2>Part</h2><p>One.</p><p>Two.</p><h3>Corner</h3><p>Three.</p><p>Four.</p>',
  );
  const list = new EntryList();
  for (const home of root.children) read(list, home);
  const last = [...list].at(-1);
  expect(last && texts(list.before(last, 1))).toEqual(['Title', 'Part', 'Corner', 'Three.']);
});
