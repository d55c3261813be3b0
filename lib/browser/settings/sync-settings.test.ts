import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings } from './settings.ts';
import { catchUp, followChange } from './sync-settings.ts';

const { local, sync } = fakeBrowser.storage;
const other = (value: unknown) => ({ value, by: 'another device' });
/** What lies in the sync, without the names of devices. */
const synced = async () =>
  Object.fromEntries(
    Object.entries(await sync.get(null)).map(([key, sent]) => [key, (sent as { value: unknown }).value]),
  );

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('followChange', () => {
  it('carries a change to the sync, a pause excepted', async () => {
    await changeSettings({ progress: { books: 'V2' }, pausedUntil: 'always' });
    await followChange({ 'settings.progress.books': {}, 'settings.pausedUntil': {}, reports: {} }, 'local');
    expect(await synced()).toEqual({ 'settings.progress.books': 'V2' });
  });

  it('understands a device that still has the first version', async () => {
    await followChange({ 'settings.looks.strength': { newValue: other(3) } }, 'sync');
    expect(await readSettings()).toMatchObject({ settings: { looks: { strength: 'strong' } } });
    expect((await readSettings()).problem).toBeUndefined();
  });

  it('tells other devices which version wrote a value', async () => {
    await local.set({ 'settings.version': 1, 'settings.looks.strength': 1 });
    await followChange({ 'settings.looks.strength': {}, 'settings.version': {} }, 'local');
    expect(await sync.get(null)).toEqual({
      'settings.looks.strength': { value: 'light', by: expect.any(String), version: 2 },
    });
  });

  it('carries a removal', async () => {
    await sync.set({ 'settings.progress.books': other('V2') });
    await changeSettings({ progress: { books: null } });
    await followChange({ 'settings.progress.books': {} }, 'local');
    expect(await synced()).toEqual({ 'settings.progress.books': false });
  });

  it('takes over what another device changed', async () => {
    await changeSettings({ progress: { books: 'V2' } });
    await followChange({ 'settings.progress.books': { newValue: other('V3') } }, 'sync');
    expect((await readSettings()).settings.progress).toEqual({ books: 'V3' });
    await followChange({ 'settings.progress.books': { newValue: other(false) } }, 'sync');
    expect((await readSettings()).settings.progress).toEqual({});
  });

  it('loses nothing when the sync is emptied', async () => {
    await changeSettings({ progress: { books: 'V2' } });
    await followChange({ 'settings.progress.books': {} }, 'sync');
    expect((await readSettings()).settings.progress).toEqual({ books: 'V2' });
  });

  it('leaves alone what it cannot read', async () => {
    await changeSettings({ spoilers: 'everything' });
    await followChange({ 'settings.spoilers': { newValue: other('from the future') } }, 'sync');
    expect(await readSettings()).toMatchObject({ settings: { spoilers: 'everything' } });
    expect((await readSettings()).problem).toBeUndefined();
  });

  it('does not write what both sides have', async () => {
    await changeSettings({ spoilers: 'major' });
    await sync.set({ 'settings.spoilers': other('major') });
    const set = vi.spyOn(sync, 'set');
    const setLocal = vi.spyOn(local, 'set');
    await followChange({ 'settings.spoilers': { newValue: other('major') } }, 'local');
    await followChange({ 'settings.spoilers': { newValue: other('major') } }, 'sync');
    expect(set).not.toHaveBeenCalled();
    expect(setLocal.mock.calls.flatMap(([values]) => Object.keys(values))).not.toContain('settings.spoilers');
  });

  it('does not take its own older change back when the sync returns it late', async () => {
    await changeSettings({ progress: { books: 'V1' } });
    await followChange({ 'settings.progress.books': {} }, 'local');
    const echo = (await sync.get(null))['settings.progress.books'];
    await changeSettings({ progress: { books: 'V2' } });
    await followChange({ 'settings.progress.books': { newValue: echo } }, 'sync');
    expect((await readSettings()).settings.progress).toEqual({ books: 'V2' });
  });

  it('empties no other device when this one is emptied', async () => {
    await sync.set({ 'settings.progress.books': other('V2') });
    await followChange({ 'settings.progress.books': {} }, 'local');
    expect(await synced()).toEqual({ 'settings.progress.books': 'V2' });
  });
});

describe('catchUp', () => {
  it('keeps a change that the sync refused, and tries again', async () => {
    await sync.set({ 'settings.progress.books': other('V5') });
    await changeSettings({ progress: { books: 'V1' } });
    vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES_PER_ITEM'));
    await followChange({ 'settings.progress.books': {} }, 'local');
    expect((await synced())['settings.progress.books']).toBe('V5');
    await catchUp();
    expect((await synced())['settings.progress.books']).toBe('V1');
    expect((await readSettings()).settings.progress).toEqual({ books: 'V1' });
  });

  it('brings the settings of other devices to a new one', async () => {
    await sync.set({
      'settings.progress.screen': other('S2E3'),
      'settings.notes': other('all'),
    });
    await catchUp();
    expect((await readSettings()).settings).toMatchObject({ progress: { screen: 'S2E3' }, notes: 'all' });
  });

  it('stands without sync', async () => {
    vi.spyOn(sync, 'get').mockRejectedValue(new Error('no sync'));
    await changeSettings({ spoilers: 'off' });
    await catchUp();
    expect((await readSettings()).settings.spoilers).toBe('off');
  });
});
