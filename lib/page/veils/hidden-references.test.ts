// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { demoEngine, nothingRead, readAll } from '../fixtures/demo-engine.ts';
import { pageForEachTest } from '../fixtures/page-for-each-test.ts';

const here = pageForEachTest();
const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

// The simulated document knows no layout: what bears `hidden` is not shown.
beforeEach(() => {
  Element.prototype.checkVisibility = function isShown(this: Element) {
    return this.closest('[hidden]') === null;
  };
});
afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
});

const described = '<a href="/x" aria-describedby="before tip">On</a>';
const named = '<button aria-labelledby="tip">On</button>';

test('what is described by a tip that tells is not, until that is behind the reader', async () => {
  const html = `<p>${described}${named}</p><div id="tip" hidden="">A secret is told.</div>`;
  const page = here.open(html, nothingRead, demoEngine());
  await settled();
  const link = document.querySelector('a');
  const button = document.querySelector('button');
  const seen = () => [
    link?.getAttribute('aria-describedby'),
    button?.getAttribute('aria-labelledby'),
    button?.getAttribute('aria-label'),
  ];
  expect(seen()).toEqual(['', '', '[spoiler]']);
  page.setReader(readAll);
  await settled();
  expect(seen()).toEqual(['before tip', 'tip', null]);
  page.setReader(nothingRead);
  await settled();
  expect(seen()).toEqual(['', '', '[spoiler]']);
  here.leave();
  expect(document.body.innerHTML).toBe(html);
});

test.each([
  '<div id="tip">A secret is told.</div>',
  '<div id="tip" hidden="">All is calm.</div><p>A secret is told.</p>',
  '<div id="other" hidden="">A secret is told.</div>',
])('references to what is shown or harmless stay: %s', async (html) => {
  here.open(`<p>${described}${named}</p>${html}`, nothingRead, demoEngine());
  await settled();
  expect(document.querySelector('a')?.getAttribute('aria-describedby')).toBe('before tip');
  expect(document.querySelector('button')?.hasAttribute('aria-label')).toBe(false);
});
