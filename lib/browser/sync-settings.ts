import browser from 'webextension-polyfill';
import { isReadable, settingsPrefix } from './parse-settings.ts';
import { writeStored } from './settings.ts';

/** Keys whose last change could not be carried to the browser's sync, to be tried again. */
const waitingKey = 'sync.waiting';

/** A pause is meant for the device on which it was asked for. */
const isSynced = (key: string) => key.startsWith(settingsPrefix) && key !== `${settingsPrefix}pausedUntil`;
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

async function readWaiting(): Promise<string[]> {
  const stored = (await browser.storage.local.get(waitingKey))[waitingKey];
  return Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : [];
}

/** Carries keys from here to the browser's sync; what it refuses (no quota, no sync) waits. */
async function push(keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const local = await browser.storage.local.get([...keys]);
  const waiting = new Set(await readWaiting());
  const before = waiting.size;
  try {
    const there = await browser.storage.sync.get([...keys]);
    const changed = keys.filter((key) => !isSame(local[key] ?? false, there[key] ?? false));
    if (changed.length > 0) {
      await browser.storage.sync.set(Object.fromEntries(changed.map((key) => [key, local[key] ?? false])));
    }
    for (const key of keys) waiting.delete(key);
  } catch {
    for (const key of keys) waiting.add(key);
  }
  if (waiting.size !== before) await browser.storage.local.set({ [waitingKey]: [...waiting] });
}

/**
 * Takes over what another device has changed. Values that cannot be read here stay there; sync that has been
 * emptied takes nothing away.
 */
async function pull(incoming: Readonly<Record<string, unknown>>): Promise<void> {
  const keys = Object.keys(incoming).filter((key) => isSynced(key) && isReadable(key, incoming[key]));
  const local = await browser.storage.local.get(keys);
  const changed = keys.filter((key) => !isSame(local[key] ?? false, incoming[key]));
  if (changed.length > 0) {
    await writeStored(Object.fromEntries(changed.map((key) => [key, incoming[key]])));
  }
}

/** Follows a change of storage, in whichever area it happened. Changes that both sides have are left alone. */
export async function followChange(changes: Changes, area: string): Promise<void> {
  const keys = Object.keys(changes).filter(isSynced);
  if (keys.length === 0) return;
  if (area === 'local') await push(keys);
  if (area === 'sync') await pull(Object.fromEntries(keys.map((key) => [key, changes[key]?.newValue])));
}

/** Brings both sides together: what waits here goes first, then what the other devices have. Never throws. */
export async function catchUp(): Promise<void> {
  try {
    await push(await readWaiting());
    const waiting = await readWaiting();
    const there = await browser.storage.sync.get(null);
    await pull(Object.fromEntries(Object.entries(there).filter(([key]) => !waiting.includes(key))));
  } catch {
    // Without sync the settings of this device stand alone.
  }
}
