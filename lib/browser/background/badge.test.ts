import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nothingCounted, type PageSummary } from '../../messages/page-summary.ts';
import { flashBadge, showCount, showState } from './badge.ts';

const calls = vi.hoisted(() => ({ badges: [] as unknown[], icons: [] as unknown[] }));
vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  const action = {
    setBadgeText: async (badge: unknown) => calls.badges.push(badge),
    setBadgeBackgroundColor: async () => {},
  };
  return { default: { ...fake, action } };
});
vi.mock('./icon.ts', () => ({ showIcon: async (...icon: unknown[]) => calls.icons.push(icon) }));

const found: PageSummary = { about: true, sentences: 9, hidden: 3, notes: 1, lifted: 0 };
const nothing: PageSummary = nothingCounted;
const answer = (summary: PageSummary | undefined) =>
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async () => summary) as never);

beforeEach(() => {
  fakeBrowser.reset();
  calls.badges.length = 0;
  calls.icons.length = 0;
});
afterEach(() => vi.useRealTimers());

it.each<[string, PageSummary, string | null, boolean]>([
  ['counts what is hidden', found, '3', true],
  ['says nothing where nothing is hidden', { ...found, hidden: 0 }, null, true],
  ['asks to be looked at after an error', { ...found, error: 'x', idle: 'error' }, '!', true],
  ['is grey on a site that is off', { ...nothing, idle: 'site off' }, null, false],
  ['is grey during a pause', { ...nothing, idle: 'paused' }, null, false],
])('the button of a tab %s', async (_, summary, text, isGreen) => {
  answer(summary);
  await showCount(7);
  expect(calls).toEqual({ badges: [{ tabId: 7, text }], icons: [[isGreen, 7]] });
});

it('the button of a tab without Leafmark stays as it is', async () => {
  answer(undefined);
  await showCount(7);
  expect(calls).toEqual({ badges: [], icons: [] });
});

it.each<[string, boolean, boolean, string]>([
  ['says nothing while Leafmark is at work', true, false, ''],
  ['tells of a pause', true, true, 'II'],
  ['asks to be looked at where Leafmark may not read pages', false, false, '!'],
  ['asks to be looked at rather than to tell of a pause', false, true, '!'],
])('the button of all tabs %s', async (_, isAllowed, paused, text) => {
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(isAllowed as never);
  await fakeBrowser.storage.local.set({ 'settings.pausedUntil': paused ? 'always' : null });
  await showState();
  expect(calls).toEqual({ badges: [{ text }], icons: [[isAllowed && !paused]] });
});

it.each([
  ['done', '\u2713'],
  ['nothing', '\u2013'],
] as const)('a sign for "%s" gives way to the count', async (what, sign) => {
  vi.useFakeTimers();
  answer(found);
  const flash = flashBadge(7, what);
  await vi.advanceTimersByTimeAsync(100);
  expect(calls.badges).toEqual([{ tabId: 7, text: sign }]);
  await vi.advanceTimersByTimeAsync(5_000);
  await flash;
  expect(calls.badges).toEqual([
    { tabId: 7, text: sign },
    { tabId: 7, text: null },
    { tabId: 7, text: '3' },
  ]);
});
