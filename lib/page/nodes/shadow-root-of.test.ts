// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { openClosedRoots, shadowRootOf } from './shadow-root-of.ts';

afterEach(() => openClosedRoots(() => null));

const make = (html: string) => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
};

test.each(['<x-a>words</x-a>', '<div></div>', '<section></section>'])(
  'opens the closed root of %s',
  (html) => {
    const element = make(html);
    const root = element.attachShadow({ mode: 'closed' });
    expect(shadowRootOf(element)).toBeNull();
    openClosedRoots(() => root);
    expect(shadowRootOf(element)).toBe(root);
  },
);

test.each(['<p></p>', '<div>words</div>', '<li></li>', '<img>'])('asks for none of %s', (html) => {
  const open = vi.fn(() => null);
  openClosedRoots(open);
  expect(shadowRootOf(make(html))).toBeNull();
  expect(open).not.toHaveBeenCalled();
});

test('an open root needs nobody', () => {
  const element = make('<p></p>');
  expect(shadowRootOf(element)).toBeNull();
  const root = make('<div>words</div>').attachShadow({ mode: 'open' });
  expect(shadowRootOf(root.host)).toBe(root);
});
