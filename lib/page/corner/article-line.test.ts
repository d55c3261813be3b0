// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ownTags, rootOf } from '../nodes/own-nodes.ts';
import { ArticleLine } from './article-line.ts';

/** Long enough for any state of the article to be told. */
const longMs = 10_000;

let line: ArticleLine;
const lines = () => [...document.querySelectorAll<HTMLElement>(ownTags.card)].map((host) => rootOf(host));
const said = () => lines().map((root) => root.querySelector('[role=status]')?.textContent);
const tell = (outdated: number, published?: string) => {
  line.update(() => ({ outdated, published }));
  vi.advanceTimersByTime(longMs);
};
/** A click of the reader's: happy-dom trusts none. */
const press = (button: Element | null | undefined) => {
  const click = new MouseEvent('click');
  Object.defineProperty(click, 'isTrusted', { value: true });
  button?.dispatchEvent(click);
};
const close = () => press(lines()[0]?.querySelector('.close'));

describe('the line on an article', () => {
  const onFirst = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers();
    history.replaceState(null, '', '/one');
    line = new ArticleLine(document, onFirst);
  });
  afterEach(() => {
    line.stop();
    onFirst.mockClear();
    vi.useRealTimers();
  });

  test('stays away while few statements are out of date', () => {
    tell(2, '2022-05-04');
    expect(said()).toEqual([]);
  });

  test('says how many there are, and from when the article is, if that is known', () => {
    tell(3);
    expect(said()).toEqual(['3 statements here are out of date.']);
    tell(4, '2022-05-04');
    expect(said()).toEqual(['From May 2022. 4 statements have changed since.']);
  });

  test('waits until the counts have come to rest', () => {
    for (const outdated of [3, 4, 5]) line.update(() => ({ outdated, published: undefined }));
    expect(said()).toEqual([]);
    vi.advanceTimersByTime(longMs);
    expect(said()).toEqual(['5 statements here are out of date.']);
  });

  test('goes when its statements go', () => {
    tell(3);
    tell(1);
    expect(said()).toEqual([]);
  });

  test('comes back with its statements when a page takes its article out and puts it in again', () => {
    tell(3);
    tell(0);
    tell(3);
    expect(said()).toEqual(['3 statements here are out of date.']);
  });

  test('comes back after a pause', () => {
    tell(3);
    line.stop();
    tell(3);
    expect(said()).toEqual(['3 statements here are out of date.']);
  });

  test('once closed, it stays closed on this address and comes on another', () => {
    tell(3);
    close();
    tell(0);
    tell(4);
    expect(said()).toEqual([]);
    history.replaceState(null, '', '/two');
    tell(4);
    expect(said()).toEqual(['4 statements here are out of date.']);
  });

  test('leads to the first of the statements, and is gone then', () => {
    tell(3);
    press(lines()[0]?.querySelector('.action'));
    expect(onFirst).toHaveBeenCalledTimes(1);
    expect(said()).toEqual([]);
  });

  test('tells nothing more once it was stopped', () => {
    line.update(() => ({ outdated: 3, published: undefined }));
    line.stop();
    vi.advanceTimersByTime(longMs);
    expect(said()).toEqual([]);
  });
});
