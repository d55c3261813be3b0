// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { nothingRead } from './fixtures/demo-engine.ts';
import { pageForEachTest } from './fixtures/page-for-each-test.ts';

const here = pageForEachTest();
const { settled } = here;
const open = async (html: string) => {
  here.open(html, nothingRead);
  await settled();
};
const veiled = () =>
  [...document.querySelectorAll('leafmark-veil')]
    .map(({ textContent }) => textContent?.trim())
    .filter(Boolean);
const word = (at: number) => document.querySelectorAll('h1 div')[at] as HTMLElement;
const split = (text: string) => text.replaceAll(/\S+/g, '<div>$&</div>');
const told = ['A', 'secret', 'is', 'told.'];

test.each([
  ['words', `<h1>${split('A secret is told.')}</h1>`],
  ['words in lines', `<h1><div>${split('A secret')}</div><div>${split('is told.')}</div></h1>`],
  [
    'words in lines, with parts of their own',
    `<h1><div>${split('A')}<div><b>secret</b></div></div>${split('is told.')}</h1>`,
  ],
])('a heading split into %s is one line', async (_, html) => {
  await open(html);
  expect(veiled()).toEqual(told);
  here.leave();
  expect(document.body.innerHTML).toBe(html);
});

test('a word that becomes a text of its own is no part of it any more, and may be again', async () => {
  await open(`<h1>${split('A secret is told.')}</h1>`);
  word(0).textContent = 'All is calm. Another';
  await settled();
  expect(veiled()).toEqual(['secret', 'is', 'told.']);
  word(0).textContent = 'One';
  await settled();
  expect(veiled()).toEqual(['One', 'secret', 'is', 'told.']);
  word(2).remove();
  await settled();
  expect(veiled()).toEqual(['One', 'secret', 'told.']);
  word(1).textContent = 'story';
  await settled();
  expect(veiled()).toEqual([]);
});

test('what stands behind a heading that was left open is read by itself', async () => {
  await open('<h1>Quiet start<div><p>A secret is told.</p></div><div>All is calm.</div></h1>');
  expect(veiled()).toEqual(['A secret is told.']);
});

test('what is shown in the place of an object is read', async () => {
  await open('<object data="/gone"><p>A secret is told. All is calm.</p></object>');
  expect(veiled()).toEqual(['A secret is told.']);
});
