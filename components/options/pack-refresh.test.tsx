// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { englishText } from '../fixtures/english-text.ts';
import { TextContext } from '../text.ts';
import { PackRefresh, type PackRefreshView } from './pack-refresh.tsx';

const root = document.createElement('div');
document.body.append(root);
const calls = { onUse: vi.fn(), onSwitch: vi.fn(), onLook: vi.fn(), onForget: vi.fn() };
const off: PackRefreshView = { inUse: 'In use: ours.', isRefused: false, isLooking: false };
const on: PackRefreshView = {
  ...off,
  source: { host: 'pack.example', fingerprint: 'ab12 cd34', on: true },
};

function draw(view: PackRefreshView) {
  act(() =>
    render(
      <TextContext.Provider value={englishText}>
        <PackRefresh {...view} {...calls} />
      </TextContext.Provider>,
      root,
    ),
  );
}
const find = <E extends HTMLElement>(selector: string) => {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const button = (name: string) => [...root.querySelectorAll('button')].find((one) => one.textContent === name);

beforeEach(() => {
  render(null, root);
  vi.clearAllMocks();
});

it('asks for an address while there is none, and for nothing else', () => {
  draw(off);
  expect(root.textContent).toContain('In use: ours.');
  expect(button('Look now')).toBeUndefined();
  const input = find<HTMLInputElement>('input');
  act(() => {
    input.value = 'https://pack.example/file#key';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() => void find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  expect(calls.onUse).toHaveBeenCalledWith('https://pack.example/file#key');
});

it('says beside the address what is wrong with it', () => {
  draw({ ...off, fault: 'No key.' });
  const input = find('input');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  const described = input.getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => document.getElementById(id)?.textContent)).toContain('No key.');
});

it('shows where from, by which key and how the last look ended', () => {
  draw({ ...on, looked: 'Nothing was changed.', isRefused: true });
  expect(root.textContent).toContain('ab12 cd34');
  expect(find('[role=status]').textContent).toBe('Nothing was changed.');
  act(() => button('Look now')?.click());
  act(() => find('[role=switch]').click());
  act(() => button('Forget this address')?.click());
  expect(calls.onLook).toHaveBeenCalledOnce();
  expect(calls.onSwitch).toHaveBeenCalledWith(false);
  expect(calls.onForget).toHaveBeenCalledOnce();
});

it('looks once at a time and keeps the focus on its button', () => {
  draw({ ...on, isLooking: true, looked: 'before' });
  expect(find('[role=status]').textContent).toBe('Looking …');
  expect(button('Look now')?.disabled).toBe(false);
  act(() => button('Look now')?.click());
  expect(calls.onLook).not.toHaveBeenCalled();
});

it('looks at nobody while it is off', () => {
  draw({ ...on, source: { host: 'pack.example', fingerprint: 'ab12', on: false } });
  expect(button('Look now')).toBeUndefined();
  expect(find('[role=switch]').getAttribute('aria-checked')).toBe('false');
});
