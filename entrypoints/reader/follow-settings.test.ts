// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageMode, PageSession } from '../../lib/page/page-session.ts';
import { followSettings } from './follow-settings.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  return () => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  };
});

/** What a session is told, in turn: the volume read or `nothing read`, and whether it is told of an error. */
function follow() {
  const told: string[] = [];
  const errors: boolean[] = [];
  const session = {
    setMode: (mode: PageMode) =>
      told.push('idle' in mode ? mode.idle : (mode.reader.progress['books'] ?? 'nothing read')),
    setError: (error: string | undefined) => errors.push(error !== undefined),
  };
  const life = new AbortController();
  const refresh = followSettings(session as unknown as PageSession, () => {}, life.signal);
  return { told, errors, refresh, end: () => life.abort() };
}

const store = (books: string) => fakeBrowser.storage.local.set({ 'settings.progress.books': books });
const pass = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

test('tells what is set now and after each change, until the end', async () => {
  await store('V2');
  const { told, end } = follow();
  await pass();
  await store('V3');
  await pass();
  end();
  await store('V4');
  await pass(2_000);
  expect(told).toEqual(['V2', 'V3']);
});

test('a change whose outcome cannot be read in time hides as if nothing had been read, and says so', async () => {
  await store('V2');
  const { told, errors } = follow();
  await pass();
  vi.spyOn(fakeBrowser.storage.local, 'get').mockReturnValue(new Promise(() => {}));
  await store('V3');
  await pass(2_000);
  expect(told).toEqual(['V2', 'nothing read']);
  expect(errors).toEqual([false, true]);
});

test('what was read before a change is not told after it', async () => {
  await store('V4');
  const { told } = follow();
  await pass();
  const get = vi.spyOn(fakeBrowser.storage.local, 'get');
  let answer = (_stored: Record<string, unknown>) => {};
  get.mockReturnValueOnce(
    new Promise((done) => {
      answer = done;
    }),
  );
  await store('V3');
  await store('V2');
  await pass();
  answer({ 'settings.progress.books': 'V3' });
  await pass(2_000);
  expect(told).toEqual(['V4', 'V2']);
});

test('who asks again hears nothing where nothing has changed', async () => {
  await store('V4');
  const { told, refresh } = follow();
  await pass();
  refresh();
  await pass(2_000);
  expect(told).toEqual(['V4']);
});

test('who asks again hears of a change that was missed', async () => {
  await store('V4');
  const { told, refresh } = follow();
  await pass();
  vi.spyOn(fakeBrowser.storage.local, 'get').mockResolvedValue({ 'settings.progress.books': 'V1' });
  refresh();
  await pass();
  expect(told).toEqual(['V4', 'V1']);
});
