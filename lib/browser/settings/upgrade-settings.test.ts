import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from './parse-settings.ts';
import { changeSettings, readSettings, upgradeStored } from './settings.ts';

const { local } = fakeBrowser.storage;
/** As the first version stored it. */
const first = {
  'settings.version': 1,
  'settings.progress.books': 'V2',
  'settings.looks.cover': 'bar',
  'settings.looks.strength': 3,
  'settings.siteOff.news.example': true,
};
const asNow = {
  ...defaultSettings,
  progress: { books: 'V2' },
  looks: { cover: 'bar', strength: 'strong' },
  sitesOff: ['news.example'],
};

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await local.set(first);
});

describe('settings of the first version', () => {
  it('are read as they were meant, without a complaint', async () => {
    expect(await readSettings()).toEqual({ settings: asNow });
  });

  it('are written anew after an update, once', async () => {
    await upgradeStored();
    expect(await local.get(null)).toEqual({
      ...first,
      'settings.version': 2,
      'settings.looks.strength': 'strong',
    });
    const set = vi.spyOn(local, 'set');
    await upgradeStored();
    expect(set).not.toHaveBeenCalled();
  });

  it('come along when something else is changed first', async () => {
    await changeSettings({ progress: { books: 'V3' } });
    expect(await readSettings()).toEqual({ settings: { ...asNow, progress: { books: 'V3' } } });
    expect(await local.get('settings.version')).toEqual({ 'settings.version': 2 });
    expect(Object.keys(await local.get(null)).filter((key) => key.startsWith('aside.'))).toEqual([]);
  });

  it('stay as they are where storage is full, and are still understood', async () => {
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(upgradeStored()).rejects.toThrow('full');
    expect(await local.get(null)).toEqual(first);
    expect(await readSettings()).toEqual({ settings: asNow });
  });

  it('keep what could not be read then either', async () => {
    await local.set({ 'settings.looks.strength': 9 });
    await upgradeStored();
    expect((await readSettings()).problem?.keys).toEqual(['settings.looks.strength']);
    await changeSettings({ looks: { strength: 'light' } });
    const aside = Object.entries(await local.get(null)).filter(([key]) => key.startsWith('aside.'));
    expect(aside.map(([, value]) => value)).toEqual([9]);
  });
});

describe('settings of a version to come', () => {
  it('are read as far as they can be, and what is replaced is kept', async () => {
    await local.set({ 'settings.version': 3, 'settings.looks.strength': 'strong' });
    expect(await readSettings()).toEqual({
      settings: asNow,
      problem: { kind: 'unreadable', keys: ['settings.version'] },
    });
    await changeSettings({ notes: 'all' });
    expect((await readSettings()).problem).toBeUndefined();
    const aside = Object.entries(await local.get(null)).filter(([key]) => key.startsWith('aside.'));
    expect(aside.map(([, value]) => value)).toEqual([3]);
  });
});
