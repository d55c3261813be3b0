import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';
import { isReadable, parseSettings, type ReadSettings } from './parse-settings.ts';
import { type SettingsPatch, toStored } from './settings-patch.ts';
import { settingsPrefix, settingsVersion, upgradesOf } from './upgrade-settings.ts';

/** First part of the keys under which values that could not be read are kept once they are replaced. */
export const asidePrefix = 'aside.';

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

/** Calls back when any setting has changed, from whatever window. @returns stops the watching. */
export function onSettingsChange(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(settingsPrefix))) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/**
 * Calls back with the settings after every change. Not called for the state at the start: read it with
 * `readSettings`.
 *
 * @returns stops the watching.
 */
export function watchSettings(callback: (read: ReadSettings) => void): () => void {
  let latest = 0;
  const unlisten = onSettingsChange(async () => {
    latest += 1;
    const mine = latest;
    const read = await readSettings();
    if (mine === latest) callback(read);
  });
  return () => {
    latest += 1;
    unlisten();
  };
}
