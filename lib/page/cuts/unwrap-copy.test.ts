// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { cutText } from './cut-text.ts';
import { isCopy, unwrapAdded, unwrapCopies, unwrapCopy } from './unwrap-copy.ts';

/** A paragraph with a host of ours around a stretch of its text. */
function paragraph(said: string, start: number, end: number) {
  const home = document.createElement('p');
  const text = document.createTextNode(said);
  home.append(text);
  const { host } = cutText(text, start, end, 'veil') as { host: HTMLElement };
  return { home, host, text };
}
const texts = (element: Element) => [...element.childNodes].map(({ textContent }) => textContent);

test.each([
  [0, 3],
  [4, 7],
  [8, 13],
  [0, 13],
  [7, 7],
])('what was copied with all around it is one text again: [%i, %i)', (start, end) => {
  const copy = paragraph('one two three', start, end).home.cloneNode(true) as Element;
  unwrapCopies(copy);
  expect(texts(copy)).toEqual(['one two three']);
});

test('two hosts of one text, and one that came by way of markup', () => {
  const { home, text } = paragraph('one two three', 8, 13);
  cutText(text, 0, 3, 'note');
  const copy = home.cloneNode() as Element;
  copy.innerHTML = home.innerHTML;
  unwrapCopies(copy);
  expect(texts(copy)).toEqual(['one two three']);
});

test('text beside elements of the page is left in pieces', () => {
  const { home } = paragraph('one two three', 4, 7);
  home.prepend(document.createElement('b'), 'zero ');
  home.append(' four', document.createElement('i'), 'five');
  const copy = home.cloneNode(true) as Element;
  unwrapCopies(copy);
  expect(texts(copy)).toEqual(['', 'zero ', 'one two three', ' four', '', 'five']);
});

test('a host that was copied alone leaves the text around it to the page', () => {
  const { host } = paragraph('one two three', 4, 7);
  const home = document.createElement('p');
  const copy = host.cloneNode(true) as Element;
  home.append('before ', copy, ' behind');
  unwrapCopy(copy, () => false);
  expect(texts(home)).toEqual(['before ', 'two', ' behind']);
});

describe('copies that were put in', () => {
  /** Has a page put nodes into an element in one task. */
  const put = (home: Element, act: () => void) => {
    const observer = new MutationObserver(() => {});
    observer.observe(home, { childList: true, subtree: true });
    act();
    const homes = unwrapAdded(observer.takeRecords());
    observer.disconnect();
    return homes;
  };

  test('one by one with all around them are one text again', () => {
    const { home } = paragraph('one two three', 4, 7);
    const copy = document.createElement('p');
    const act = () => {
      for (const node of home.childNodes) copy.append(node.cloneNode(true));
    };
    expect([...put(copy, act)]).toEqual([copy]);
    expect(texts(copy)).toEqual(['one two three']);
  });

  test('in an element that was taken from around them too', () => {
    const { home } = paragraph('one two three', 4, 7);
    const root = document.createElement('main');
    const copy = home.cloneNode(true) as Element;
    put(root, () => {
      root.append(copy);
      copy.replaceWith(...copy.childNodes);
    });
    expect(texts(root)).toEqual(['one two three']);
  });

  test('beside text that was there before leave that alone, moved or not', () => {
    const { host } = paragraph('one two three', 4, 7);
    const home = document.createElement('p');
    home.append('before ', ' behind');
    const [before, behind] = home.childNodes;
    put(home, () => {
      home.append(before as Node, host.cloneNode(true), behind as Node);
    });
    expect(texts(home)).toEqual(['before ', 'two', ' behind']);
    expect([home.firstChild, home.lastChild]).toEqual([before, behind]);
  });
});

test('our own is no copy, and stays', () => {
  const { home, host } = paragraph('one two three', 4, 7);
  expect([isCopy(host), isCopy(host.cloneNode()), isCopy(home)]).toEqual([false, true, false]);
  unwrapCopies(home);
  expect(home.contains(host)).toBe(true);
});
