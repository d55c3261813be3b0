// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rootOf } from '../nodes/own-nodes.ts';
import { type CardOwner, CardPopover } from './card-popover.ts';

let stop: AbortController;
let popover: CardPopover;
beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  popover = new CardPopover(document, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  document.body.innerHTML = '';
});

function owner(dismiss = () => {}): CardOwner {
  const none = () => {};
  const actions = { dismiss, dismissKind: none, dismissSite: none, callWrong: none };
  const host = document.createElement('div');
  const control = document.createElement('button');
  host.attachShadow({ mode: 'open' }).append(control);
  document.body.append(host);
  const note = {
    verdict: 'outdated',
    quote: 'It was never made,',
    truth: 'It was made.',
    since: '6 May 2024',
  } as const;
  const sources = [
    { name: 'The Record', url: 'https://example.org/record', date: '2024-05' },
    { name: '<b>Sly</b>', url: 'javascript:alert(1)' },
  ];
  return { control, place: control, note: () => ({ ...note, sources }), actions };
}
const card = () => {
  const host = document.documentElement.querySelector<HTMLElement>('leafmark-card');
  return host ? rootOf(host).querySelector<HTMLElement>('.card') : null;
};

describe('the popover of a card', () => {
  test('opens after a delay and closes after a grace', () => {
    const one = owner();
    popover.enter(one);
    vi.advanceTimersByTime(299);
    expect(card()).toBeNull();
    vi.advanceTimersByTime(1);
    expect(card()?.textContent).toContain('“It was never made”It was made.');
    expect(one.control.getAttribute('aria-expanded')).toBe('true');
    popover.leave();
    vi.advanceTimersByTime(299);
    expect(card()).not.toBeNull();
    vi.advanceTimersByTime(1);
    expect(card()).toBeNull();
    expect(one.control.getAttribute('aria-expanded')).toBe('false');
  });

  test('a pointer that only passes opens nothing', () => {
    popover.enter(owner());
    vi.advanceTimersByTime(100);
    popover.leave();
    vi.advanceTimersByTime(1_000);
    expect(card()).toBeNull();
  });

  test('the pointer may travel into the card and stay there', () => {
    popover.open(owner());
    popover.leave();
    vi.advanceTimersByTime(200);
    card()?.dispatchEvent(new Event('pointerenter'));
    vi.advanceTimersByTime(10_000);
    expect(card()).not.toBeNull();
  });

  test('Escape closes it, and a second card takes the place of the first', () => {
    popover.open(owner());
    const second = owner();
    popover.open(second, { isPinned: true });
    expect(second.control.getAttribute('aria-expanded')).toBe('true');
    expect(document.querySelectorAll('leafmark-card').length).toBe(1);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(card()).toBeNull();
  });

  test('a pinned card stays when the pointer leaves', () => {
    popover.open(owner(), { isPinned: true });
    popover.leave();
    vi.advanceTimersByTime(10_000);
    expect(card()).not.toBeNull();
  });

  test('everything enters as text, and only web addresses become links', () => {
    popover.open(owner());
    expect([...(card()?.querySelectorAll('a') ?? [])].map(({ href }) => href)).toEqual([
      'https://example.org/record',
    ]);
    expect(card()?.querySelector('b')).toBeNull();
    expect(card()?.textContent).toContain('<b>Sly</b>');
    expect(card()?.textContent).toContain('The Record, May 2024');
  });

  test('leaves nothing behind', () => {
    popover.open(owner());
    stop.abort();
    expect(document.querySelector('leafmark-card')).toBeNull();
  });
});
