// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { holdArriving } from './hold-arriving.ts';

afterEach(() => {
  document.body.innerHTML = '';
  document.body.removeAttribute('style');
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const isHeld = (selector: string) => {
  for (let at = document.querySelector<HTMLElement>(selector); at; at = at.parentElement) {
    if (at.style.visibility === 'hidden') return true;
  }
  return false;
};

test('holds what arrives, leaves what stood there, and lets all go as it was', async () => {
  document.body.innerHTML = '<p id="old">Old.</p>';
  const { release } = holdArriving(document, [], 1_000);
  document.body.insertAdjacentHTML('beforeend', '<section style="color: red"><p id="new">New.</p></section>');
  await settled();
  expect([isHeld('#old'), isHeld('#new')]).toEqual([false, true]);
  release();
  release();
  expect(document.body.innerHTML).toBe(
    '<p id="old">Old.</p><section style="color: red"><p id="new">New.</p></section>',
  );
});

test('holds text that changes in place', async () => {
  document.body.innerHTML = '<p id="a">Old.</p>';
  const { release } = holdArriving(document, [], 1_000);
  (document.querySelector('#a')?.firstChild as Text).data = 'New.';
  await settled();
  expect(isHeld('#a')).toBe(true);
  release();
});

test('holds all that stands in a page which has come before its first frame', () => {
  document.body.innerHTML = '<p id="old">Old.</p>';
  const { release } = holdArriving(document, undefined, 1_000);
  expect(isHeld('#old')).toBe(true);
  release();
  expect(isHeld('#old')).toBe(false);
});

test('lets go by itself when nobody comes', async () => {
  holdArriving(document, [], 30);
  document.body.insertAdjacentHTML('beforeend', '<p id="new">New.</p>');
  await settled();
  expect(isHeld('#new')).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(isHeld('#new')).toBe(false);
  document.body.insertAdjacentHTML('beforeend', '<p id="later">Later.</p>');
  await settled();
  expect(isHeld('#later')).toBe(false);
});

test('waits longer when there is reason to, and no more once all was let go', async () => {
  const { release, prolong } = holdArriving(document, [], 60);
  document.body.insertAdjacentHTML('beforeend', '<p id="new">New.</p>');
  await new Promise((resolve) => setTimeout(resolve, 40));
  prolong();
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(isHeld('#new')).toBe(true);
  release();
  prolong();
  document.body.insertAdjacentHTML('beforeend', '<p id="later">Later.</p>');
  await settled();
  expect([isHeld('#new'), isHeld('#later')]).toEqual([false, false]);
});

test('holds a dialog that comes into what is held, and none elsewhere', async () => {
  document.body.innerHTML = '<dialog id="other">Calm.</dialog>';
  const { release } = holdArriving(document, [], 1_000);
  document.body.insertAdjacentHTML('beforeend', '<section></section>');
  await settled();
  document
    .querySelector('section')
    ?.insertAdjacentHTML('beforeend', '<div><dialog id="new">New.</dialog></div>');
  await settled();
  const isHidden = (selector: string) =>
    document.querySelector<HTMLElement>(selector)?.style.visibility === 'hidden';
  expect([isHidden('#new'), isHidden('#other')]).toEqual([true, false]);
  release();
  expect(document.body.innerHTML).toBe(
    '<dialog id="other">Calm.</dialog><section><div><dialog id="new">New.</dialog></div></section>',
  );
});
