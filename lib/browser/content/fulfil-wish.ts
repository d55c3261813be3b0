import type { Line } from '../../engine/types.ts';
import type { PageWish, WishUndo } from '../../messages/page-wish.ts';
import { readActivePack } from '../packs/active-pack.ts';
import { addReport } from '../reports/reports.ts';
import { inversePatch } from '../settings/inverse-patch.ts';
import { moveUpTo } from '../settings/move-up-to.ts';
import { ownWordsPatch } from '../settings/own-words-patch.ts';
import { changeSettings, readSettings } from '../settings/settings.ts';
import type { SettingsPatch } from '../settings/settings-patch.ts';
import { siteOf } from '../settings/sites-off.ts';

/**
 * Carries out what a reader asks for on a page.
 *
 * @param host Of the page.
 * @returns takes it back, and only that; `undefined` where there is nothing to take back.
 * @throws when storage is full or denied; then nothing has changed.
 */
export async function fulfilWish(wish: PageWish, host: string): Promise<WishUndo | undefined> {
  if (wish.type === 'wrong') {
    const { finding, selected } = wish;
    const at = `${new Date().toISOString().slice(0, 19)}Z`;
    await addReport({ at, host: siteOf(host), finding, ...(selected && { selected }) });
    return undefined;
  }
  const { settings } = await readSettings();
  const patch = patchFor(wish, host, settings.progress, (await readActivePack()).lines);
  if (!patch) return undefined;
  const inverse = inversePatch(settings, patch);
  await changeSettings(patch);
  return () => changeSettings(inverse);
}

function patchFor(
  wish: Exclude<PageWish, { type: 'wrong' }>,
  host: string,
  progress: Readonly<Record<string, string>>,
  lines: readonly Line[],
): SettingsPatch | undefined {
  if (wish.type === 'quiet') return { quietTopics: { [wish.topic]: true } };
  if (wish.type === 'site-off') return { sitesOff: { [host]: true } };
  if (wish.type === 'hide-words') return ownWordsPatch(wish.words);
  const moved = moveUpTo(wish.reveal, progress, lines);
  return moved && { progress: { [moved.line]: moved.code } };
}
