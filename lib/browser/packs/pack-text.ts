import browser from 'webextension-polyfill';
import { takenInUse } from './active-pack.ts';
import { readStoredPack } from './pack-store.ts';
import { readRefresh, writeRefresh } from './refresh-state.ts';
import type { PackText } from './split-text.ts';

let bundled: Promise<PackText> | undefined;
let refreshed: { readonly issued: string; readonly text: Promise<PackText | undefined> } | undefined;

const readFile = async (path: '/spoilers.json' | '/claims.json') =>
  (await fetch(browser.runtime.getURL(path))).text();

/** The pack of the release as text, read once as long as this script lives: the same object each time. */
export function readBundledText(): Promise<PackText> {
  bundled ??= Promise.all([readFile('/spoilers.json'), readFile('/claims.json')]).then(
    ([spoilers, claims]) => ({ spoilers, claims }),
  );
  // A file that could not be read this time is asked for again by the next page.
  bundled.catch(() => {
    bundled = undefined;
  });
  return bundled;
}

/**
 * The pack in use as text, the same object as long as it is the same pack. A refreshed one that has gone from its
 * store leaves the one of the release.
 */
export async function readPackText(): Promise<PackText> {
  const taken = takenInUse(await readRefresh());
  if (!taken) return readBundledText();
  if (refreshed?.issued !== taken.issued)
    refreshed = { issued: taken.issued, text: readStoredPack(taken.issued).catch(() => undefined) };
  const text = await refreshed.text;
  if (text !== undefined) return text;
  refreshed = undefined;
  // The browser may empty its databases; the pages of the extension must not go on naming what has gone.
  await writeRefresh({ taken: undefined }).catch(() => {});
  return readBundledText();
}
