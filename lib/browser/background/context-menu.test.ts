import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from '../settings/settings.ts';
import { createMenu, runMenu } from './context-menu.ts';

vi.mock('../language/text-source.ts', () => ({ openMessages: async () => (key: string) => key }));
const flashes = vi.hoisted(() => [] as unknown[]);
vi.mock('./badge.ts', () => ({ flashBadge: async (...flash: unknown[]) => flashes.push(flash) }));

const answer = (value: unknown) =>
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async () => value) as never);
const click = (menuItemId: string, more: object = {}) =>
  runMenu({ menuItemId, modifiers: [], editable: false, frameId: 3, ...more }, 7);
const ownWords = async () =>
  (await readSettings()).settings.ownWords.map(({ words, reveal }) => ({ words, reveal }));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  flashes.length = 0;
});

it('the menu has each entry once, however often it is made', async () => {
  const ids: unknown[] = [];
  const { contextMenus } = fakeBrowser;
  vi.spyOn(contextMenus, 'create').mockImplementation(((entry: { id: string }) =>
    ids.push(entry.id)) as never);
  vi.spyOn(contextMenus, 'removeAll').mockImplementation((async () => void ids.splice(0)) as never);
  await Promise.all([createMenu(), createMenu()]);
  expect(ids).toEqual(['hide-words', 'wrong', 'up-to-here']);
});

describe('an entry of the menu', () => {
  it.each([
    ['hide-words', { selectionText: ' the day ' }, { wish: 'hide-words', selected: 'the day' }],
    ['wrong', {}, { wish: 'wrong' }],
    ['wrong', { selectionText: 'some words' }, { wish: 'wrong', selected: 'some words' }],
    ['up-to-here', {}, { wish: 'reached' }],
  ])('%s is a wish of the frame that was clicked on', async (entry, info, wish) => {
    const sent = answer(true);
    await click(entry, info);
    expect(sent).toHaveBeenCalledWith(7, { type: 'wish', ...wish }, { frameId: 3 });
    expect(await ownWords()).toEqual([]);
    expect(flashes).toEqual([]);
  });

  it('keeps no more than 200 characters of a selection', async () => {
    const sent = answer(true);
    await click('hide-words', { selectionText: 'x'.repeat(300) });
    expect(sent.mock.calls[0]?.[1]).toMatchObject({ selected: 'x'.repeat(200) });
  });
});

describe('where Leafmark does not read the page', () => {
  // The gate answers whatever it is asked with a summary.
  it.each([undefined, null, { about: false, hidden: 0 }])('that answers %o', async (said) => {
    answer(said);
    await click('hide-words', { selectionText: ' the (big) day.* ' });
    expect(await ownWords()).toEqual([{ words: 'the (big) day.*', reveal: {} }]);
    await click('up-to-here');
    await click('wrong');
    expect(flashes).toEqual([
      [7, 'done'],
      [7, 'nothing'],
      [7, 'nothing'],
    ]);
  });

  it('a selection that cannot be kept is told', async () => {
    answer(undefined);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await click('hide-words', { selectionText: 'the day' });
    expect(flashes).toEqual([[7, 'nothing']]);
  });
});
