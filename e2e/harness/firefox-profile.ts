import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { executableOf } from './extension-browser.ts';

/** Names the folder that holds a profile to copy from. Absent: Firefox makes each profile itself. */
const variable = 'LEAFMARK_FIREFOX_PROFILES';
const original = 'original';

/**
 * Lets Firefox make a profile once, of which each later start takes a copy: half of a start goes into making one, and
 * into caches that are the same each time. No extension has ever been in it.
 *
 * @param folder An empty folder, which is the caller's to remove.
 */
export async function prepareFirefoxProfile(folder: string): Promise<void> {
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

/** @returns A copy of the prepared profile, gone when this process ends; `undefined` where none was prepared. */
export function copyOfProfile(): string | undefined {
  const folder = process.env[variable];
  if (folder === undefined) return undefined;
  const copy = mkdtempSync(join(folder, 'copy-'));
  cpSync(join(folder, original), copy, { recursive: true });
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  return copy;
}
