import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { publishedPart, signPack } from '../../../cli/pack/sign-pack.ts';
import { publicKeyOf } from '../../../cli/pack/signing-key.ts';
import type { CompiledPack } from '../../engine/compiled-pack.ts';
import { defaultSettings } from '../settings/parse-settings.ts';
import { writeSettingsFile } from '../settings/settings-file.ts';
import { followChange } from '../settings/sync-settings.ts';
import { readActivePack } from './active-pack.ts';
import { bundledPack } from './bundled-pack.ts';
import { readPackText } from './pack-text.ts';
import { followRefresh, onRefreshAlarm } from './refresh-alarm.ts';
import { lookForPack, recheckTaken } from './refresh-pack.ts';
import { readRefresh, writeRefresh } from './refresh-state.ts';
import { type PackText, parseText, toText } from './split-text.ts';

// Databases are the browser's; the real one is used end to end.
const stored = vi.hoisted(() => new Map<string, PackText>());
vi.mock('./pack-store.ts', () => ({
  readStoredPack: async (issued: string) => stored.get(issued),
  storePack: async (issued: string, text: PackText) => void stored.set(issued, text),
  keepOnly: async (issued: string) => {
    for (const key of stored.keys()) if (key !== issued) stored.delete(key);
  },
}));

const bundled = JSON.parse(
  readFileSync(new URL('../../../.pack/pack.json', import.meta.url), 'utf8'),
) as CompiledPack;
const bundledText: Readonly<Record<string, string>> = { ...toText(bundled) };
const published = publishedPart(bundled);
const url = 'https://pack.example/file';
const now = Date.parse(`${bundledPack.checkedOn}T12:00:00Z`);
const moment = (days: number) => `${new Date(now + days * 86_400_000).toISOString().slice(0, 19)}Z`;
const newPublisher = () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  return {
    key: publicKeyOf(privateKey),
    file: (days: number, changes: object = {}) =>
      signPack({ ...published, title: `of day ${days}`, ...changes }, privateKey, moment(days)),
  };
};
const publisher = newPublisher();
let answer: () => Uint8Array<ArrayBuffer>;
let asked: string[];
let version: string;

const source = (key = publisher.key, on = true) => ({ url, key, on });
const look = async (file: Uint8Array) => {
  answer = () => Uint8Array.from(file);
  await lookForPack();
  return (await readRefresh()).look?.ended;
};
const title = async () => (await readActivePack()).title;
const pack = async () => parseText(await readPackText());
const textTitle = async () => (await pack()).title;

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  stored.clear();
  asked = [];
  version = '1.0.0';
  vi.useFakeTimers({ now, toFake: ['Date'] });
  vi.stubGlobal('navigator', { locks: { request: (_: string, act: () => unknown) => act() } });
  vi.stubGlobal('fetch', async (wanted: string) => {
    asked.push(wanted);
    return new Response(wanted === url ? answer() : bundledText[/(\w+)\.json$/.exec(wanted)?.[1] ?? '']);
  });
  Object.assign(fakeBrowser, { permissions: { contains: async () => true } });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `extension:${path}`);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockImplementation(() => ({
    manifest_version: 3,
    name: 'Leafmark',
    version,
  }));
});

// Other files share these globals.
const { fetch, navigator } = globalThis;
afterAll(() => {
  vi.stubGlobal('fetch', fetch);
  vi.stubGlobal('navigator', navigator);
  vi.useRealTimers();
});

const outside = () => asked.filter((wanted) => !wanted.startsWith('extension:'));

describe('lookForPack', () => {
  it('asks nobody while it is off', async () => {
    expect(await look(publisher.file(0))).toBeUndefined();
    await writeRefresh({ source: source(publisher.key, false) });
    expect(await look(publisher.file(0))).toBeUndefined();
    expect(outside()).toEqual([]);
  });

  it('takes a newer pack with what the release has learned', async () => {
    await writeRefresh({ source: source() });
    expect(await look(publisher.file(0))).toBe('taken');
    expect(outside()).toEqual([url]);
    expect([await title(), await textTitle()]).toEqual(['of day 0', 'of day 0']);
    const { weights, claimWeights } = await pack();
    expect({ weights, claimWeights }).toEqual({
      weights: bundled.weights,
      claimWeights: bundled.claimWeights,
    });
    expect(await look(publisher.file(0))).toBe('same');
  });

  it('takes nothing older, also after a restart', async () => {
    await writeRefresh({ source: source() });
    await look(publisher.file(0));
    expect(await look(publisher.file(-1))).toBe('replayed');
    // Nothing of this is in memory: the same storage in a new background.
    vi.resetModules();
    const fresh = await import('./refresh-pack.ts');
    answer = () => Uint8Array.from(publisher.file(-1));
    await fresh.lookForPack();
    expect((await readRefresh()).look?.ended).toBe('replayed');
    expect(await title()).toBe('of day 0');
  });

  it('takes nothing older by way of another publisher either', async () => {
    const other = newPublisher();
    await writeRefresh({ source: source() });
    await look(publisher.file(0));
    await writeRefresh({ source: source(other.key) });
    expect(await title()).toBe(bundledPack.title);
    expect(await look(other.file(-5))).toBe('taken');
    await writeRefresh({ source: source() });
    expect(await look(publisher.file(-1))).toBe('replayed');
    expect(await look(publisher.file(0))).toBe('taken');
  });

  it.each<[string, () => Uint8Array]>([
    ['signature', () => publisher.file(1).slice(0, -1)],
    ['otherKey', () => newPublisher().file(1)],
    ['content', () => publisher.file(0.5, { names: [] })],
    ['future', () => publisher.file(3)],
  ])('keeps the pack in use and writes down why: %s', async (why, file) => {
    await writeRefresh({ source: source() });
    await look(publisher.file(0));
    expect(await look(file())).toBe(why);
    expect([await title(), await textTitle()]).toEqual(['of day 0', 'of day 0']);
  });

  it('does not ask a host that the browser does not let it ask', async () => {
    Object.assign(fakeBrowser, { permissions: { contains: async () => false } });
    await writeRefresh({ source: source() });
    expect(await look(publisher.file(0))).toBe('permission');
    expect(outside()).toEqual([]);
  });

  it('says when there is no room', async () => {
    await writeRefresh({ source: source() });
    vi.spyOn(stored, 'set').mockImplementation(() => {
      throw new Error('QuotaExceededError');
    });
    expect(await look(publisher.file(0))).toBe('notStored');
    expect(await title()).toBe(bundledPack.title);
  });
});

describe('the pack in use', () => {
  it('is the one of the release as soon as refreshing is off, and the other one again', async () => {
    await writeRefresh({ source: source() });
    await look(publisher.file(0));
    await writeRefresh({ source: source(publisher.key, false) });
    expect([await title(), await textTitle()]).toEqual([bundledPack.title, bundledPack.title]);
    await writeRefresh({ source: source() });
    expect([await title(), await textTitle()]).toEqual(['of day 0', 'of day 0']);
  });

  it('is the one of the release where the other has gone from its store, until the next look', async () => {
    await writeRefresh({ source: source() });
    await look(publisher.file(0));
    vi.resetModules();
    const fresh = await import('./pack-text.ts');
    stored.clear();
    expect(parseText(await fresh.readPackText()).title).toBe(bundledPack.title);
    expect(await title()).toBe(bundledPack.title);
    expect(await look(publisher.file(0))).toBe('taken');
  });

  it('is checked again by a new version before that uses it', async () => {
    await writeRefresh({ source: source() });
    await look(publisher.file(0));
    version = '1.1.0';
    expect(await title()).toBe(bundledPack.title);
    await recheckTaken();
    expect(await title()).toBe('of day 0');
    version = '1.2.0';
    const { spoilers, claims } = stored.get(moment(0)) as PackText;
    stored.set(moment(0), { spoilers: spoilers.replace('"forms":{', '"forms":{"?":7,'), claims });
    await recheckTaken();
    expect(await title()).toBe(bundledPack.title);
  });

  it.each([
    { 'refresh.taken': { issued: 7 } },
    { 'refresh.taken': 'x', 'refresh.source': [] },
    { 'refresh.newest': 3, 'refresh.look': { at: 'now' } },
  ])('is the one of the release where what is stored cannot be read: %o', async (broken) => {
    await writeRefresh({ source: source() });
    await look(publisher.file(0));
    await fakeBrowser.storage.local.set({ ...broken, 'refresh.taken': { lines: [{}] } });
    expect(await title()).toBe(bundledPack.title);
  });

  it('is no setting that a file or another device could bring', async () => {
    await writeRefresh({ source: source() });
    expect(writeSettingsFile(defaultSettings)).not.toContain(url);
    await followChange({ 'refresh.source': { newValue: source() } }, 'local');
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
    await fakeBrowser.storage.local.clear();
    const sent = { value: source(), by: 'another device', version: 2 };
    await followChange({ 'refresh.source': { newValue: sent } }, 'sync');
    expect((await readRefresh()).source).toBeUndefined();
  });
});

describe('the daily look', () => {
  const alarm = async () => (await fakeBrowser.alarms.getAll()).find(({ name }) => name === 'refresh');

  it('is a day after the last, and ends with being switched off', async () => {
    await followRefresh();
    expect(await alarm()).toBeUndefined();
    await writeRefresh({ source: source() });
    await look(publisher.file(0));
    await followRefresh();
    expect((await alarm())?.scheduledTime).toBe(now + 86_400_000);
    await writeRefresh({ source: source(publisher.key, false) });
    await followRefresh();
    expect(await alarm()).toBeUndefined();
  });

  it('is made by its own alarm alone', async () => {
    await writeRefresh({ source: source() });
    answer = () => Uint8Array.from(publisher.file(0));
    await onRefreshAlarm('resume');
    expect(outside()).toEqual([]);
    await onRefreshAlarm('refresh');
    expect(outside()).toEqual([url]);
    expect(await alarm()).toBeDefined();
  });
});
