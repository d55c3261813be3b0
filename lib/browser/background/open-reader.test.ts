import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OpenReaderAnswer } from '../../messages/open-reader.ts';
import { openReaders } from './open-reader.ts';

type Listener = (message: unknown, sender: unknown) => Promise<OpenReaderAnswer> | undefined;
const calls = vi.hoisted(() => ({
  icons: [] as unknown[],
  scripts: [] as unknown[],
  listeners: [] as Listener[],
}));
vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  const runtime = { id: 'me', onMessage: { addListener: (one: Listener) => calls.listeners.push(one) } };
  const scripting = { executeScript: async (what: unknown) => calls.scripts.push(what) };
  return { default: { ...fake, runtime, scripting } };
});
vi.mock('./icon.ts', () => ({ showIcon: async (...icon: unknown[]) => calls.icons.push(icon) }));
vi.mock('../packs/pack-text.ts', () => ({ readPackText: async () => ({ spoilers: 'the pack' }) }));

const seen = { id: 'me', tab: { id: 7 }, frameId: 0, documentLifecycle: 'active' };
const ahead = { ...seen, frameId: 12, documentLifecycle: 'prerender' };
const ask = (sender: object, message: object = { type: 'open-reader', host: 'courier.example' }) =>
  calls.listeners[0]?.(message, sender);

beforeEach(() => {
  fakeBrowser.reset();
  for (const list of Object.values(calls)) list.length = 0;
  openReaders();
});

it.each([
  ['a page that is seen', seen, 0],
  ['a page that is made ready before it is asked for', ahead, 12],
])('%s gets the reader and the pack', async (_, sender, frame) => {
  expect(await ask(sender)).toEqual({ pack: 'the pack' });
  expect(calls.scripts).toMatchObject([{ target: { tabId: 7, frameIds: [frame] }, files: ['/reader.js'] }]);
});

it.each([
  ['a page that is seen makes the button of its tab grey', seen, [[false, 7]]],
  ['a page that is not seen yet leaves the button to the page that is', ahead, []],
])('on a site that is off %s', async (_, sender, icons) => {
  await fakeBrowser.storage.local.set({ 'settings.siteOff.courier.example': true });
  expect(await ask(sender)).toEqual({ idle: 'site off' });
  expect(calls).toMatchObject({ icons, scripts: [] });
});

it.each<[string, object, object?]>([
  ['another extension', { ...seen, id: 'you' }],
  ['a page of our own', { id: 'me' }],
  ['another message', seen, { type: 'find-claims', host: 'courier.example' }],
  ['a message without a host', seen, { type: 'open-reader' }],
])('%s gets nothing', (_, sender, message) => {
  expect(ask(sender, message)).toBeUndefined();
  expect(calls.scripts).toEqual([]);
});

it.each([
  ['a frame of it is told so', { ...seen, frameId: 12 }, true],
  ['the page itself is not', seen, undefined],
  ['one that is made ready meanwhile is not', ahead, undefined],
])('where the page is about the work, %s', async (_, sender, expected) => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ about: true });
  expect((await ask(sender))?.isWithinStory).toBe(expected);
});
