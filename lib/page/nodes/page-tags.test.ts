// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findBlocks } from '../blocks/find-blocks.ts';
import { blockAround, isInline } from './page-tags.ts';

const put = (html: string) => {
  document.body.innerHTML = `<main>${html}</main>`;
  return document.querySelector('#here') as Element;
};

describe('isInline', () => {
  test.each([
    '<div><b id="here">one</b></div>',
    '<p><x-a id="here">one</x-a></p>',
    '<p><x-a><button id="here">one</button></x-a></p>',
    '<h2><a><button id="here">one</button></a></h2>',
    '<h2><div id="here">one</div></h2>',
    '<h2><div id="here"><div>one</div> <div><b>two</b></div></div></h2>',
    '<h2><div><div id="here">o</div><div>n</div><div>e</div></div></h2>',
  ])('is so in %s', (html) => {
    expect(isInline(put(html))).toBe(true);
  });

  test.each([
    '<div id="here">one</div>',
    '<div><button id="here">one</button></div>',
    '<li><x-a id="here">one</x-a></li>',
    '<h2><div id="here">one two</div></h2>',
    '<h2><div id="here"><p>one</p></div></h2>',
    '<h2><div>one two<x-a id="here">three</x-a></div></h2>',
    '<div><div id="here">one</div></div>',
    '<h2><x-a><p id="here">one</p></x-a></h2>',
  ])('is not so in %s', (html) => {
    expect(isInline(put(html))).toBe(false);
  });

  test('is asked of what was taken out by the place where it stood', () => {
    const element = put('<p><x-a id="here">one</x-a></p>');
    const parent = element.parentNode;
    element.remove();
    expect(isInline(element)).toBe(false);
    expect(isInline(element, parent)).toBe(true);
  });
});

test('the block around a text is the one that reading finds it in', () => {
  put(
    '<div>one<x-b>two</x-b></div><p>three<x-b>four<button>five</button></x-b></p>' +
      '<h2>six<x-b>seven</x-b><div>eight times<x-b>nine</x-b></div></h2><ul><li>ten<button>eleven</button></li></ul>',
  );
  const blocks = findBlocks(document.body);
  expect(blocks.length).toBe(8);
  for (const { runs, home } of blocks) for (const { node } of runs) expect(blockAround(node)).toBe(home);
});
