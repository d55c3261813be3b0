import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readActivePage } from './active-page.ts';

const allow = (isAllowed: boolean) =>
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(isAllowed as never);
/** What a script that is put into the page gives back; `undefined` where the browser lets none in. */
const inject = (results: unknown) => {
  // In place: another file's stand-in for the browser may hold the same parts.
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async () => {
    if (results === undefined) throw new Error('Missing host permission for the tab');
    return results as never;
  });
};
const open = (url: string | undefined) =>
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7, windowId: 1, url }] as never);

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
  allow(true);
});

it.each([
  ['refuses the script', undefined],
  ['answers nothing for it, as Firefox does', [null]],
])('says that a page is closed to extensions where the browser %s', async (_, results) => {
  open(undefined);
  inject(results);
  expect(await readActivePage()).toEqual({ tab: 7, window: 1, state: 'closed' });
});

it('knows a page whose gate has seen no sign', async () => {
  open('https://www.bread.example/');
  inject([{ result: true }]);
  const page = await readActivePage();
  expect(page).toMatchObject({ host: 'bread.example', state: 'answers' });
  expect(page.summary).toMatchObject({ about: false, idle: 'not about the show' });
});

it('tells a page that is older than the extension from one that it may not read', async () => {
  open('https://bread.example/');
  inject([{ result: false }]);
  expect((await readActivePage()).state).toBe('asleep');
  allow(false);
  expect((await readActivePage()).state).toBe('no-access');
});
