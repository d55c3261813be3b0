// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { englishText } from '../fixtures/english-text.ts';
import { TextContext } from '../text.ts';
import { SiteList } from './site-list.tsx';

const root = document.createElement('div');
const onSite = vi.fn();

function write(words: string) {
  act(() =>
    render(
      <TextContext.Provider value={englishText}>
        <SiteList sitesOff={['gossip.example']} onSite={onSite} />
      </TextContext.Provider>,
      root,
    ),
  );
  const input = root.querySelector('input') as HTMLInputElement;
  act(() => {
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  return root.querySelector('[role=status]')?.textContent;
}

beforeEach(() => {
  onSite.mockReset();
  render(null, root);
});

it.each([
  ['news.example', 'news.example'],
  [' www.News.example ', 'news.example'],
  ['https://www.news.example/story?page=2', 'news.example'],
  ['news.example/story', 'news.example'],
  ['news.example:8080', 'news.example'],
  ['localhost', 'localhost'],
])('switches Leafmark off for %j', (words, host) => {
  expect(write(words)).toBe('');
  expect(onSite).toHaveBeenCalledExactlyOnceWith(host, false);
});

it.each(['the news', 'news', 'https://', '://'])('says that %j is no site', (words) => {
  expect(write(words)).toMatch(/not the name of a site/);
  expect(onSite).not.toHaveBeenCalled();
});

it('takes a site off the list', () => {
  write('');
  root.querySelector<HTMLElement>('[aria-label="Remove gossip.example"]')?.click();
  expect(onSite).toHaveBeenCalledExactlyOnceWith('gossip.example', true);
});
