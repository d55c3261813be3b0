// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ownButton } from './own-button.ts';
import { createHost, rootOf } from './own-nodes.ts';
import { tabPastUnseen } from './tab-past-unseen.ts';

/** Whether Tab comes to a button of ours in a part of a page, before `change` and after it. */
const isReached = (html: string, change: (part: Element) => void = () => {}) => {
  document.body.innerHTML = html;
  const part = document.body.firstElementChild as Element;
  const host = createHost(document, 'veil');
  const button = ownButton(document, '', () => {});
  rootOf(host).append(button);
  part.append(host);
  const end = new AbortController();
  tabPastUnseen(document, end.signal);
  const press = () => {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    return button.tabIndex === 0;
  };
  const before = press();
  change(part);
  const after = press();
  end.abort();
  return [before, after];
};

test('a card that has slid out of sight is passed over until it is back', () => {
  const card = '<div aria-hidden="true"><a href="/x" tabindex="-1">On</a></div>';
  expect(isReached(card, (part) => part.removeAttribute('aria-hidden'))).toEqual([false, true]);
});

test.each([
  '<div aria-hidden="true"><a href="/x">On</a><a href="/y" tabindex="-1">And on</a></div>',
  '<div aria-hidden="true"><p>It rains.</p></div>',
  '<div><a href="/x" tabindex="-1">On</a></div>',
])('what the page itself can be reached in is reached: %s', (html) => {
  expect(isReached(html)).toEqual([true, true]);
});
