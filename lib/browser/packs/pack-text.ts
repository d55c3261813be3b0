import browser from 'webextension-polyfill';
import { takenInUse } from './active-pack.ts';
import { readStoredPack } from './pack-store.ts';
import { readRefresh, writeRefresh } from './refresh-state.ts';

let bundled: Promise<string> | undefined;
let refreshed: { readonly issued: string; readonly text: Promise<string | undefined> } | undefined;

/** The pack of the release as text, read once as long as this script lives. */
export function readBundledText(): Promise<string> {
  bundled ??= fetch(browser.runtime.getURL('/pack.json')).then((file) => file.text());
  // A file that could not be read this time is asked for again by the next page.
  bundled.catch(() => {
    bundled = undefined;
  });
  return bundled;
}

/** The pack in use as text. A refreshed one that has gone from its store leaves the one of the release. */
export async function readPackText(): Promise<string> {
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
