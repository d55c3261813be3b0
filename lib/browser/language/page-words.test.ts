import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leavePageWords, readPageWords, watchPageWords } from './page-words.ts';

const english = { languageTag: 'en-GB', page: { show: 'Show', hide: 'Hide' } };
const french = { languageTag: 'fr', page: { show: 'Afficher', hide: 'Cacher' } };

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

it('reads what was left', async () => {
  await leavePageWords(french);
  expect(await readPageWords(english)).toEqual(french);
});

it.each([
  ['nothing', undefined, english],
  ['no table', 'Afficher', english],
  [
    'half a table',
    { page: { show: 'Afficher', hide: 7 } },
    { ...english, page: { show: 'Afficher', hide: 'Hide' } },
  ],
])('takes what it knows where it finds %s', async (_, stored, words) => {
  await fakeBrowser.storage.local.set({ words: stored });
  expect(await readPageWords(english)).toEqual(words);
});

it('takes what it knows where storage is denied', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('denied'));
  expect(await readPageWords(english)).toEqual(english);
});

it('tells of other words, and only of other ones', async () => {
  const called = vi.fn();
  const stop = watchPageWords(called);
  await leavePageWords(french);
  await leavePageWords(french);
  await fakeBrowser.storage.local.set({ other: 1 });
  expect(called).toHaveBeenCalledTimes(1);
  stop();
  await leavePageWords(english);
  expect(called).toHaveBeenCalledTimes(1);
});
