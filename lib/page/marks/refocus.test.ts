// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { nothingRead, readAll } from '../fixtures/demo-engine.ts';
import { pageForEachTest } from '../fixtures/page-for-each-test.ts';
import { rootOf } from '../nodes/own-nodes.ts';

const here = pageForEachTest();
const host = () => document.querySelector<HTMLElement>('leafmark-veil') as HTMLElement;
const button = () => rootOf(host()).querySelector('button') as HTMLButtonElement;
const open = (html: string) => here.open(html, nothingRead);

test('a veil keeps the focus when a note comes into its block', async () => {
  open('<p>A secret is told. It was never made.</p>');
  const before = button();
  before.focus();
  await vi.waitUntil(() => document.querySelector('leafmark-note'));
  expect(button()).not.toBe(before);
  expect(rootOf(host()).activeElement).toBe(button());
});

test('what had no focus gets none', async () => {
  open('<p>A secret is told. It was never made.</p><button>Theirs</button>');
  const theirs = document.querySelector('button') as HTMLButtonElement;
  theirs.focus();
  await vi.waitUntil(() => document.querySelector('leafmark-note'));
  expect(document.activeElement).toBe(theirs);
});

test('a veil that is gone takes the focus along', () => {
  const page = open('<p>A secret is told.</p><p>Another secret.</p>');
  button().focus();
  page.setReader(readAll);
  expect(document.querySelector('leafmark-veil')).toBeNull();
  expect(document.activeElement).toBe(document.body);
});
