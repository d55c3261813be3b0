// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { nothingRead } from './fixtures/demo-engine.ts';
import { pageForEachTest } from './fixtures/page-for-each-test.ts';

const { open, settled } = pageForEachTest();
const veils = () => document.querySelectorAll('leafmark-veil').length;
const at = (selector: string) => document.querySelector(selector) as HTMLElement;

afterEach(() => {
  document.designMode = 'off';
});

const comment = '<div id="comment"><p>A secret is told.</p></div>';

test.each(['true', '', 'plaintext-only'])(
  'a comment that becomes editable (%j) is given back as it was, and read again afterwards',
  async (value) => {
    open(comment, nothingRead);
    await settled();
    expect(veils()).toBe(1);
    at('#comment').setAttribute('contenteditable', value);
    await settled();
    expect(document.body.innerHTML).toBe(comment.replace('>', ` contenteditable="${value}">`));
    (at('p').firstChild as Text).appendData(' All is calm. Another secret.');
    await settled();
    expect(veils()).toBe(0);
    at('#comment').removeAttribute('contenteditable');
    await settled();
    expect(veils()).toBe(2);
  },
);

test('a word of a line that becomes editable goes out of the line alone', async () => {
  open('<p>A <span>secret</span> is told. One more secret.</p>', nothingRead);
  await settled();
  at('span').setAttribute('contenteditable', 'true');
  await settled();
  expect(at('span').innerHTML).toBe('secret');
  expect(document.querySelector('p > leafmark-veil')?.textContent).toBe('One more secret.');
});

test('an editable place that says it is none is read on', async () => {
  open(comment, nothingRead);
  await settled();
  at('#comment').setAttribute('contenteditable', 'false');
  await settled();
  expect(veils()).toBe(1);
});

test('a document that can be edited as a whole is left alone', async () => {
  document.designMode = 'on';
  open(comment, nothingRead);
  await settled();
  expect(document.body.innerHTML).toBe(comment);
});

test('one that becomes so is given back when its reader begins to write', async () => {
  open(comment, nothingRead);
  await settled();
  expect(veils()).toBe(1);
  document.designMode = 'on';
  at('p').append(' And');
  await settled();
  expect(document.body.innerHTML).toBe(comment.replace('</p>', ' And</p>'));
});
