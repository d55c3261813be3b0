// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { mendCopied, replaceAttribute, saidInAttribute } from './replaced-attribute.ts';

const undos: (() => void)[] = [];
afterEach(() => {
  for (const undo of undos.splice(0)) undo();
});

const link = (title?: string) => {
  const made = document.createElement('a');
  made.href = '/x';
  if (title !== undefined) made.title = title;
  return made;
};
const replace = (element: Element, shown = '[…]') => {
  const undo = replaceAttribute(element, 'title', shown);
  undos.push(undo);
  return undo;
};

test.each(['A secret', undefined])('%j is what the page says while something else stands there', (title) => {
  const one = link(title);
  const undo = replace(one);
  expect([one.getAttribute('title'), saidInAttribute(one, 'title')]).toEqual(['[…]', title ?? null]);
  undo();
  undo();
  expect([one.getAttribute('title'), saidInAttribute(one, 'title')]).toEqual([title ?? null, title ?? null]);
});

test('what the page writes meanwhile is what it says, and stays', () => {
  const one = link('A secret');
  const undo = replace(one);
  one.title = 'Calm';
  expect(saidInAttribute(one, 'title')).toBe('Calm');
  undo();
  expect(one.title).toBe('Calm');
});

test('a copy is given what the page said, and what only looks like one is left alone', () => {
  const one = link('A secret');
  const undo = replace(one);
  const slide = document.createElement('div');
  const other = link('[…]');
  other.href = '/y';
  slide.append(one.cloneNode(), other);
  mendCopied(slide);
  expect(slide.innerHTML).toBe('<a href="/x" title="A secret"></a><a href="/y" title="[…]"></a>');
  expect(one.title).toBe('[…]');
  const late = one.cloneNode() as HTMLElement;
  undo();
  mendCopied(late);
  expect(late.title).toBe('A secret');
});

test('of very many the oldest are forgotten', () => {
  const all = Array.from({ length: 1_001 }, (_, at) => {
    const one = link('A secret');
    one.href = `/many/${at}`;
    replace(one);
    return one.cloneNode() as HTMLElement;
  });
  for (const copy of all) mendCopied(copy);
  expect([all[0]?.title, all[1]?.title, all.at(-1)?.title]).toEqual(['[…]', 'A secret', 'A secret']);
});
