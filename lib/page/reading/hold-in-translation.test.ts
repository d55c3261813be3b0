// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { nothingRead, readAll } from '../fixtures/demo-engine.ts';
import { pageForEachTest } from '../fixtures/page-for-each-test.ts';

const here = pageForEachTest();
const { settled } = here;
const open = async (html: string, reader = nothingRead) => {
  const page = here.open(html, reader);
  await settled();
  return page;
};
const veiled = () =>
  [...document.querySelectorAll('leafmark-veil')].map(({ textContent }) => textContent).filter(Boolean);
const paragraph = () => document.querySelector('p') as HTMLElement;
const texts = (root: Node = paragraph()): Text[] => {
  const walker = document.createTreeWalker(root, 4);
  const found: Text[] = [];
  while (walker.nextNode())
    if (/\S/.test((walker.currentNode as Text).data)) found.push(walker.currentNode as Text);
  return found;
};

/** As Chromium's translation does it: each text gives way to two elements around what it says now. */
const intoFonts = (said: (text: string) => string) => {
  for (const text of texts()) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.append(said(text.data));
    outer.append(inner);
    text.replaceWith(outer);
  }
};

const told = '<p>Quiet start. A secret is told. All is calm.</p><p>All is well.</p>';

test('what comes of a paragraph that tells is hidden, text by text in elements of its own', async () => {
  await open(told);
  intoFonts((text) => text.replace('A secret is told.', 'Geheim!'));
  await settled();
  expect(veiled().map((text) => text?.trim())).toEqual(['Quiet start.', 'Geheim!', 'All is calm.']);
});

test('and so is what a script writes in its place in another language, as often as it does', async () => {
  await open(told);
  for (const said of ['Es ist nicht mehr geheim.', 'Ce n’est pas calme.']) {
    paragraph().textContent = said;
    await settled();
    expect(veiled()).toEqual([said]);
  }
});

test('in English again, what is written is judged by what it says', async () => {
  await open(told);
  paragraph().textContent = 'Es ist nicht mehr geheim.';
  await settled();
  paragraph().textContent = 'It is the same. A secret is told.';
  await settled();
  expect(veiled()).toEqual(['A secret is told.']);
  paragraph().textContent = 'Nothing of the sort.';
  await settled();
  expect(veiled()).toEqual([]);
});

test('a reader who is past it sees the translation', async () => {
  const page = await open(told, readAll);
  intoFonts(() => 'Es ist nicht mehr geheim.');
  await settled();
  expect(veiled()).toEqual([]);
  page.setReader(nothingRead);
  expect(veiled().length).toBeGreaterThan(0);
});

test.each([
  ['what told nothing may be in any language', 'p:last-child', 'Es ist alles gut und nicht mehr geheim.'],
  ['a few words that may be English are judged', 'p', 'Next page'],
])('%s', async (_, selector, said) => {
  await open(told);
  (document.querySelector(selector) as HTMLElement).textContent = said;
  await settled();
  expect(veiled().join('')).not.toContain(said);
});

test('what was written in any case gives the page back as it was', async () => {
  await open(told);
  intoFonts((text) => `${text} nicht`);
  await settled();
  here.leave();
  expect(document.querySelector('leafmark-veil')).toBeNull();
  expect(paragraph().textContent).toContain('A secret is told. nicht');
});
