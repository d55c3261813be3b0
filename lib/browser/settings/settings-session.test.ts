import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from './settings.ts';
import { openSettings } from './settings-session.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

it('undoes the last of several hasty changes, and only that', async () => {
  const session = await openSettings(() => {});
  const { progress } = session.state().settings;
  expect(progress).toEqual({});
  await Promise.all(
    ['V1', 'V4', 'V6', 'V3'].map((code) => session.change({ progress: { books: code } }, code)),
  );
  expect(session.state()).toMatchObject({ settings: { progress: { books: 'V3' } }, changed: 'V3' });
  await session.undo('undone');
  expect(session.state().settings.progress).toEqual({ books: 'V6' });
  expect(session.state().changed).toBeUndefined();
  session.stop();
});

it('leaves alone what another window changed meanwhile', async () => {
  const session = await openSettings(() => {});
  await session.change({ spoilers: 'off' }, 'level');
  await changeSettings({ progress: { books: 'V2' } });
  await session.undo('undone');
  expect(session.state().settings).toMatchObject({ spoilers: 'plot', progress: { books: 'V2' } });
  session.stop();
});

it('tells of changes from other windows until stopped', async () => {
  const onChange = vi.fn();
  const session = await openSettings(onChange);
  await changeSettings({ notes: 'all' });
  await vi.waitFor(() => expect(session.state().settings.notes).toBe('all'));
  session.stop();
  onChange.mockClear();
  await changeSettings({ notes: 'off' });
  expect(onChange).not.toHaveBeenCalled();
});

it('says when a change could not be saved, and keeps what was', async () => {
  const session = await openSettings(() => {});
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('no space left'));
  await session.change({ spoilers: 'off' }, 'level');
  expect(session.state()).toMatchObject({ notSaved: 'no space left', settings: { spoilers: 'plot' } });
  expect(session.state().changed).toBeUndefined();
  await session.change({ spoilers: 'major' }, 'level');
  expect(session.state().notSaved).toBeUndefined();
  session.stop();
});
