import { browser } from 'wxt/browser';
import type { Line } from '../../engine/types.ts';
import { isRecord } from '../is-record.ts';

/** Where the reader has newer packs fetched from, and by whose key they are known. Off unless `on`. */
export interface RefreshSource {
  readonly url: string;
  /** The publisher's Ed25519 key, base64url. */
  readonly key: string;
  readonly on: boolean;
}

/** The refreshed pack that was taken last: the part of it that pages of the extension need at once. */
export interface TakenPack {
  /** The moment of signing, ISO 8601; under it the whole pack lies in the store. */
  readonly issued: string;
  readonly key: string;
  readonly host: string;
  readonly title: string;
  readonly checkedOn: string;
  readonly lines: readonly Line[];
  /** The version of the extension that checked it and gave it what it has learned. */
  readonly version: string;
}

/** How the last look for a newer pack ended. */
export interface LastLook {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** `taken`, `same` (nothing newer), or a reason of `lib/refresh/refusal.ts`; absent while it lasts. */
  readonly ended?: string;
  /** What the sentence about it names. */
  readonly values: readonly string[];
}

/** All that is stored about refreshing. Not a setting: it stays on this device and goes into no file. */
export interface RefreshState {
  readonly source?: RefreshSource;
  readonly taken?: TakenPack;
  readonly look?: LastLook;
  /** By key: when the newest pack that was ever taken from its publisher was signed. */
  readonly newest: Readonly<Record<string, string>>;
}

/** First part of every key. */
const refreshPrefix = 'refresh.';

type Guard = (value: unknown) => boolean;
const isText: Guard = (value) => typeof value === 'string';
const isTexts: Guard = (value) => Array.isArray(value) && value.every(isText);
const has = (value: unknown, guards: Readonly<Record<string, Guard>>) =>
  isRecord(value) && Object.entries(guards).every(([key, guard]) => guard(value[key]));
const isUnit: Guard = (unit) => has(unit, { code: isText, label: isText });
const isLine: Guard = (line) =>
  has(line, { id: isText, label: isText, medium: isText, units: Array.isArray }) &&
  ((line as Line).units as readonly unknown[]).every(isUnit);

const readable: Readonly<Record<keyof RefreshState, Guard>> = {
  source: (value) => has(value, { url: isText, key: isText, on: (on) => typeof on === 'boolean' }),
  taken: (value) =>
    has(value, {
      issued: isText,
      key: isText,
      host: isText,
      title: isText,
      checkedOn: (day) => isText(day) && /^\d{4}-\d{2}-\d{2}$/.test(String(day)),
      version: isText,
      lines: (lines) => Array.isArray(lines) && lines.length > 0 && lines.every(isLine),
    }),
  look: (value) => has(value, { at: Number.isFinite, values: isTexts }),
  newest: (value) => isRecord(value) && Object.values(value).every(isText),
};

/** What is stored. What cannot be read counts as not there: then the pack of the release is used. Never throws. */
export async function readRefresh(): Promise<RefreshState> {
  const names = Object.keys(readable) as (keyof RefreshState)[];
  const stored = await browser.storage.local
    .get(names.map((name) => refreshPrefix + name))
    .catch((): Record<string, unknown> => ({}));
  const found = names
    .map((name) => [name, stored[refreshPrefix + name]] as const)
    .filter(([name, value]) => readable[name](value));
  return { newest: {}, ...Object.fromEntries(found) };
}

/** Writes parts of the state; `undefined` takes one away. @throws when storage is full or denied. */
export async function writeRefresh(
  changes: {
    readonly [Part in keyof RefreshState]?: RefreshState[Part] | undefined;
  },
): Promise<void> {
  const parts = Object.entries(changes);
  const gone = parts.filter(([, value]) => value === undefined).map(([name]) => refreshPrefix + name);
  const set = parts.filter(([, value]) => value !== undefined);
  if (set.length > 0)
    await browser.storage.local.set(
      Object.fromEntries(set.map(([name, value]) => [refreshPrefix + name, value])),
    );
  if (gone.length > 0) await browser.storage.local.remove(gone);
}

/** Calls back after every change of the state, from whatever window. @returns stops the watching. */
export function watchRefresh(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(refreshPrefix))) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
