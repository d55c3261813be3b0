import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings } from './settings.ts';
import { catchUp, followChange } from './sync-settings.ts';

const { local, sync } = fakeBrowser.storage;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('followChange', () => {
  it('carries a change to the sync, a pause excepted', async () => {
    await changeSettings({ progress: { books: 'V2' }, pausedUntil: 'always' });
    await followChange({ 'settings.progress.books': {}, 'settings.pausedUntil': {}, reports: {} }, 'local');
    expect(await sync.get(null)).toEqual({ 'settings.progress.books': 'V2' });
  });

  it('carries a removal', async () => {
    await sync.set({ 'settings.progress.books': 'V2' });
    await changeSettings({ progress: { books: null } });
    await followChange({ 'settings.progress.books': {} }, 'local');
    expect(await sync.get(null)).toEqual({ 'settings.progress.books': false });
  });

  it('takes over what another device changed', async () => {
    await changeSettings({ progress: { books: 'V2' } });
    await followChange({ 'settings.progress.books': { newValue: 'V3' } }, 'sync');
    expect((await readSettings()).settings.progress).toEqual({ books: 'V3' });
    await followChange({ 'settings.progress.books': { newValue: false } }, 'sync');
    expect((await readSettings()).settings.progress).toEqual({});
  });

  it('loses nothing when the sync is emptied', async () => {
    await changeSettings({ progress: { books: 'V2' } });
    await followChange({ 'settings.progress.books': {} }, 'sync');
    expect((await readSettings()).settings.progress).toEqual({ books: 'V2' });
  });

  it('leaves alone what it cannot read', async () => {
    await changeSettings({ spoilers: 'everything' });
    await followChange({ 'settings.spoilers': { newValue: 'from the future' } }, 'sync');
    expect(await readSettings()).toMatchObject({ settings: { spoilers: 'everything' } });
    expect((await readSettings()).problem).toBeUndefined();
  });

  it('does not write what both sides have', async () => {
    await changeSettings({ spoilers: 'major' });
    await sync.set({ 'settings.spoilers': 'major' });
    const set = vi.spyOn(sync, 'set');
    const setLocal = vi.spyOn(local, 'set');
    await followChange({ 'settings.spoilers': { newValue: 'major' } }, 'local');
    await followChange({ 'settings.spoilers': { newValue: 'major' } }, 'sync');
    expect(set).not.toHaveBeenCalled();
    expect(setLocal).not.toHaveBeenCalled();
  });
});

describe('catchUp', () => {
  it('keeps a change that the sync refused, and tries again', async () => {
    await sync.set({ 'settings.progress.books': 'V5' });
    await changeSettings({ progress: { books: 'V1' } });
    vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES_PER_ITEM'));
    await followChange({ 'settings.progress.books': {} }, 'local');
    expect((await sync.get(null))['settings.progress.books']).toBe('V5');
    await catchUp();
    expect((await sync.get(null))['settings.progress.books']).toBe('V1');
    expect((await readSettings()).settings.progress).toEqual({ books: 'V1' });
  });

  it('brings the settings of other devices to a new one', async () => {
    await sync.set({ 'settings.progress.screen': 'S2E3', 'settings.notes': 'all' });
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
