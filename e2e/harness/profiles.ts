import { cpSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/install/find-browser.mjs';
import { executableOf } from './extension-browser.ts';

/** Names the folder in which the profiles of a run of tests lie. Absent: browsers make and remove them themselves. */
const variable = 'LEAFMARK_PROFILES';
const original = 'firefox-original';

/**
 * Lets Firefox make a profile once, of which each later start takes a copy: half of a start goes into making one, and
 * into caches that are the same each time. No extension has ever been in it.
 *
 * @param folder An empty folder, which is the caller's to remove when all browsers have ended.
 */
export async function prepareProfiles(folder: string): Promise<void> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executableOf('firefox'),
    headless: true,
    userDataDir: join(folder, original),
  });
  await (await browser.newPage()).goto('data:text/html,ready');
  await browser.close();
  process.env[variable] = folder;
}

/** @returns A profile in which nothing has been done yet; `undefined` where none were prepared. */
export function newProfile(kind: BrowserKind): string | undefined {
  const folder = process.env[variable];
  if (folder === undefined) return undefined;
  const profile = mkdtempSync(join(folder, `${kind}-`));
  if (kind === 'firefox') cpSync(join(folder, original), profile, { recursive: true });
  return profile;
}
