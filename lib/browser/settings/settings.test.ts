import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, parseSettings } from './parse-settings.ts';
import { isPaused } from './pause-end.ts';
import { changeSettings, readSettings, watchSettings } from './settings.ts';
import { isSiteOff } from './sites-off.ts';

beforeEach(() => fakeBrowser.reset());

describe('parseSettings', () => {
  it('gives the defaults for an empty storage', () => {
    expect(parseSettings({})).toEqual({ settings: defaultSettings });
  });

  it.each([undefined, null, 7, 'text', []])('takes %s for storage that cannot be read', (stored) => {
    const { settings, problem } = parseSettings(stored);
    expect(problem).toEqual({ kind: 'storage', keys: [] });
    expect(settings.progress).toEqual({});
    expect(settings.spoilers).toBe('everything');
  });

  it('hides more, never less, where a field cannot be read', () => {
    const { settings, problem } = parseSettings({
      'settings.progress.books': 3,
      'settings.progress.screen': 'S1E8',
      'settings.spoilers': 'none',
      'settings.notes': false,
      'settings.pausedUntil': 'for ever',
      'settings.siteOff.news.example': 'yes',
      'settings.looks.strength': 'dense',
      'settings.unheardOf': 1,
    });
    expect(settings).toEqual({
      ...defaultSettings,
      progress: { screen: 'S1E8' },
      spoilers: 'everything',
      doubt: 'hide',
    });
    expect(problem?.keys).toEqual([
      'settings.looks.strength',
      'settings.notes',
      'settings.pausedUntil',
      'settings.progress.books',
      'settings.siteOff.news.example',
      'settings.spoilers',
      'settings.unheardOf',
    ]);
  });
});

describe('changeSettings', () => {
  it('leaves other fields alone', async () => {
    await changeSettings({ progress: { books: 'V2' } });
    await changeSettings({ progress: { screen: 'S1E8' }, spoilers: 'major' });
    await changeSettings({ sitesOff: { 'www.News.example': true } });
    const { settings } = await readSettings();
    expect(settings.progress).toEqual({ books: 'V2', screen: 'S1E8' });
    expect(settings.spoilers).toBe('major');
    expect(settings.sitesOff).toEqual(['news.example']);
  });

  it('takes entries away', async () => {
    await changeSettings({ progress: { books: 'V2' }, sitesOff: { 'news.example': true } });
    await changeSettings({ progress: { books: null }, sitesOff: { 'news.example': false } });
    expect((await readSettings()).settings).toEqual(defaultSettings);
  });

  it('keeps what it cannot read aside when it is replaced', async () => {
    await fakeBrowser.storage.local.set({ 'settings.progress.books': { volume: 4 } });
    expect((await readSettings()).problem?.keys).toEqual(['settings.progress.books']);
    await changeSettings({ progress: { books: 'V4' } });
    const stored = await fakeBrowser.storage.local.get(null);
    const aside = Object.entries(stored).filter(([key]) => key.startsWith('aside.settings.progress.books.'));
    expect(aside.map(([, value]) => value)).toEqual([{ volume: 4 }]);
    expect((await readSettings()).problem).toBeUndefined();
  });

  it('says when storage is full', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(changeSettings({ spoilers: 'off' })).rejects.toThrow('QUOTA_BYTES');
  });
});

describe('readSettings', () => {
  it('hides most when storage is denied', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('denied'));
    expect((await readSettings()).problem).toEqual({ kind: 'storage', keys: [] });
  });
});

describe('watchSettings', () => {
  it('tells every change until stopped', async () => {
    const seen: string[] = [];
    const stop = watchSettings(({ settings }) => seen.push(settings.spoilers));
    await changeSettings({ spoilers: 'off' });
    await vi.waitFor(() => expect(seen.at(-1)).toBe('off'));
    await fakeBrowser.storage.local.set({ other: 1 });
    stop();
    await changeSettings({ spoilers: 'major' });
    expect(seen.at(-1)).toBe('off');
  });
});

describe('isSiteOff', () => {
  it('covers subdomains, not look-alikes', () => {
    const settings = { sitesOff: ['news.example'] };
    expect(isSiteOff(settings, 'www.news.example')).toBe(true);
    expect(isSiteOff(settings, 'm.news.example')).toBe(true);
    expect(isSiteOff(settings, 'fakenews.example')).toBe(false);
  });
});

describe('isPaused', () => {
  it('ends by itself', () => {
    expect(isPaused({ pausedUntil: 1000 }, 999)).toBe(true);
    expect(isPaused({ pausedUntil: 1000 }, 1000)).toBe(false);
    expect(isPaused({ pausedUntil: 'always' }, 1000)).toBe(true);
    expect(isPaused({ pausedUntil: null }, 0)).toBe(false);
  });
});
