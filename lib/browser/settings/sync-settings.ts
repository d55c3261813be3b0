import browser from 'webextension-polyfill';
import { isReadable } from './parse-settings.ts';
import { writeStored } from './settings.ts';
import { settingsPrefix, settingsVersion, upgradesOf, upgradeValue } from './upgrade-settings.ts';

/** Keys whose last change could not be carried to the browser's sync, to be tried again. */
const waitingKey = 'sync.waiting';
/** A random name for this device, so that it knows its own changes when the sync sends them back. */
const deviceKey = 'sync.device';

/** A value as it lies in the sync, and the device that put it there. */
interface Synced {
  readonly value: unknown;
  readonly by: string;
  /** The version that wrote it; absent for the first, which did not say. */
  readonly version?: number;
}

/** A pause is meant for the device on which it was asked for, and each has its own version. */
const staysHere = ['pausedUntil', 'version'].map((name) => settingsPrefix + name);
const travels = (key: string) => key.startsWith(settingsPrefix) && !staysHere.includes(key);
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

const isSynced = (value: unknown): value is Synced =>
  typeof value === 'object' && value !== null && 'value' in value && 'by' in value;

async function readDevice(): Promise<string> {
  const stored = (await browser.storage.local.get(deviceKey))[deviceKey];
  if (typeof stored === 'string') return stored;
  const made = crypto.randomUUID();
  await browser.storage.local.set({ [deviceKey]: made });
  return made;
}

async function readWaiting(): Promise<string[]> {
  const stored = (await browser.storage.local.get(waitingKey))[waitingKey];
  return Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : [];
}

/** Carries keys from here to the browser's sync; what it refuses (no quota, no sync) waits. */
async function push(keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const stored = await browser.storage.local.get(null);
  const local: Record<string, unknown> = { ...stored, ...upgradesOf(stored) };
  const waiting = new Set(await readWaiting());
  const before = waiting.size;
  try {
    const by = await readDevice();
    const there = await browser.storage.sync.get([...keys]);
    const changed = keys.filter((key) => {
      const other = there[key];
      return (
        local[key] !== undefined &&
        local[key] !== null &&
        !(isSynced(other) && isSame(other.value, local[key]))
      );
    });
    if (changed.length > 0) {
      await browser.storage.sync.set(
        Object.fromEntries(
          changed.map((key) => [key, { value: local[key], by, version: settingsVersion } satisfies Synced]),
        ),
      );
    }
    for (const key of keys) waiting.delete(key);
  } catch {
    for (const key of keys) waiting.add(key);
  }
  if (waiting.size !== before) await browser.storage.local.set({ [waitingKey]: [...waiting] });
}

/**
 * Takes over what another device has changed. What this device has put there itself may be older than what it
 * holds by now, and is passed over; so is what cannot be read here. Sync that has been emptied takes nothing away.
 */
async function pull(incoming: Readonly<Record<string, unknown>>): Promise<void> {
  const device = await readDevice();
  const values = Object.entries(incoming).flatMap(([key, sent]) =>
    travels(key) && isSynced(sent) && sent.by !== device ? readSent(key, sent) : [],
  );
  const local = await browser.storage.local.get(values.map(([key]) => key));
  const changed = values.filter(([key, value]) => !isSame(local[key] ?? false, value));
  if (changed.length > 0) await writeStored(Object.fromEntries(changed));
}

function readSent(key: string, { value, version = 1 }: Synced): (readonly [string, unknown])[] {
  const upgraded = upgradeValue(key, value, version);
  return isReadable(key, upgraded) ? [[key, upgraded]] : [];
}

/** Follows a change of storage, in whichever area it happened. Changes that both sides have are left alone. */
export async function followChange(changes: Changes, area: string): Promise<void> {
  const keys = Object.keys(changes).filter(travels);
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
