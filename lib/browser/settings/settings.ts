import { browser } from 'wxt/browser';
import type { NoteSetting, SpoilerSetting } from '../../engine/types.ts';
import type { LanguageSetting } from '../language/languages.ts';
import { inTurn } from './in-turn.ts';
import {
  isReadable,
  type Looks,
  type OwnWords,
  parseSettings,
  type ReadSettings,
  type Settings,
} from './parse-settings.ts';
import { settingsPrefix, settingsVersion, upgradesOf } from './upgrade-settings.ts';

/**
 * What to change; what is absent stays as it is. In `progress`, `null` means not started; in the lists `true`
 * (or a value) adds an entry and `false` (or `null`) takes it away.
 */
export interface SettingsPatch {
  readonly progress?: Readonly<Record<string, string | null>>;
  readonly spoilers?: SpoilerSetting;
  readonly notes?: NoteSetting;
  readonly pausedUntil?: Settings['pausedUntil'];
  readonly sitesOff?: Readonly<Record<string, boolean>>;
  readonly looks?: Partial<Looks>;
  readonly ownWords?: Readonly<Record<string, Omit<OwnWords, 'id'> | null>>;
  readonly quietTopics?: Readonly<Record<string, boolean>>;
  readonly language?: LanguageSetting;
}

/** First part of the keys under which values that could not be read are kept once they are replaced. */
export const asidePrefix = 'aside.';

/** Storage values by key; an entry that is taken away becomes `false`. */
function toStored(patch: SettingsPatch): Record<string, unknown> {
  const stored: Record<string, unknown> = {};
  const put = (key: string, value: unknown) => {
    stored[settingsPrefix + key] = value;
  };
  for (const [line, code] of Object.entries(patch.progress ?? {})) put(`progress.${line}`, code ?? false);
  for (const [host, off] of Object.entries(patch.sitesOff ?? {})) {
    put(`siteOff.${siteOf(host)}`, off);
  }
  for (const [id, words] of Object.entries(patch.ownWords ?? {})) {
    put(`ownWords.${id}`, words ? { words: words.words, reveal: words.reveal } : false);
  }
  for (const [topic, quiet] of Object.entries(patch.quietTopics ?? {})) {
    put(`quietTopics.${topic}`, quiet);
  }
  for (const [name, value] of Object.entries(patch.looks ?? {})) put(`looks.${name}`, value);
  if (patch.spoilers !== undefined) put('spoilers', patch.spoilers);
  if (patch.notes !== undefined) put('notes', patch.notes);
  if (patch.language !== undefined) put('language', patch.language);
  if (patch.pausedUntil !== undefined) put('pausedUntil', patch.pausedUntil);
  return stored;
}

/**
 * Writes single keys in one go, and keeps aside whatever cannot be read under them. Because no key holds more
 * than one field, two windows that write at the same time both get their way. What an older version has left is
 * brought up to date in the same go.
 *
 * @throws when storage is full or denied; then nothing has changed.
 */
export function writeStored(changes: Readonly<Record<string, unknown>>): Promise<void> {
  return inTurn(() => write(changes));
}

async function write(changes: Readonly<Record<string, unknown>>): Promise<void> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  const upgrades = upgradesOf(stored);
  const writes = { ...upgrades, ...changes, [`${settingsPrefix}version`]: settingsVersion };
  const aside = Object.keys(writes).flatMap((key) => {
    const value = stored[key];
    const isLost = value !== undefined && value !== null && !isReadable(key, value) && !(key in upgrades);
    return isLost ? [[`${asidePrefix}${key}.${Date.now()}`, value] as const] : [];
  });
  await browser.storage.local.set({ ...Object.fromEntries(aside), ...writes });
}

/** Brings what an older version has left up to date; writes nothing where there is nothing to do. */
export async function upgradeStored(): Promise<void> {
  const stored = await browser.storage.local.get(null);
  if (Object.keys(upgradesOf(stored)).length > 0) await writeStored({});
}

/** Reads the settings; storage that cannot be read gives the strictest ones and says so. Never throws. */
export async function readSettings(): Promise<ReadSettings> {
  try {
    return parseSettings(await browser.storage.local.get(null));
  } catch {
    return parseSettings(undefined);
  }
}

/**
 * Changes some settings and leaves the others as they are, also those that another window changes meanwhile.
 *
 * @throws when storage is full or denied; then nothing has changed.
 */
export async function changeSettings(patch: SettingsPatch): Promise<void> {
  await writeStored(toStored(patch));
}

/**
 * Calls back with the settings after every change, from whatever window. Not called for the state at the
 * start: read it with `readSettings`.
 *
 * @returns stops the watching.
 */
export function watchSettings(callback: (read: ReadSettings) => void): () => void {
  let latest = 0;
  const listener = async (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !Object.keys(changes).some((key) => key.startsWith(settingsPrefix))) return;
    latest += 1;
    const mine = latest;
    const read = await readSettings();
    if (mine === latest) callback(read);
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    latest += 1;
    browser.storage.onChanged.removeListener(listener);
  };
}

/** The host under which a site is switched off: without `www.`, in lower case. */
export function siteOf(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

/** Whether the reader has switched this host, or a domain above it, off. */
export function isSiteOff({ sitesOff }: Pick<Settings, 'sitesOff'>, host: string): boolean {
  const site = siteOf(host);
  return sitesOff.some((off) => site === off || site.endsWith(`.${off}`));
}

/** Whether everything is paused at a time (milliseconds since 1970). */
export function isPaused({ pausedUntil }: Pick<Settings, 'pausedUntil'>, now: number): boolean {
  return pausedUntil === 'always' || (pausedUntil !== null && now < pausedUntil);
}
