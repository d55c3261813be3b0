import type { ClaimTopic, Line, Reveal } from '../../engine/types.ts';
import type { ListedFinding } from '../messages.ts';
import { readActivePack } from '../packs/active-pack.ts';
import { addReport } from '../reports/reports.ts';
import { moveUpTo } from '../settings/move-up-to.ts';
import { ownWordsPatch } from '../settings/own-words-patch.ts';
import { changeSettings, readSettings, type SettingsPatch, siteOf } from '../settings/settings.ts';
import { inversePatch } from '../settings/settings-session.ts';

/** What a reader asks for on a page; the page has its own description of it. */
type Wish =
  | { readonly type: 'reached'; readonly reveal: Reveal }
  | { readonly type: 'quiet'; readonly topic: ClaimTopic }
  | { readonly type: 'site-off' }
  | { readonly type: 'hide-words'; readonly words: string }
  | { readonly type: 'wrong'; readonly finding: ListedFinding; readonly selected?: string };

/**
 * Carries out what a reader asks for on a page.
 *
 * @param host Of the page.
 * @returns takes it back, and only that; `undefined` where there is nothing to take back.
 * @throws when storage is full or denied; then nothing has changed.
 */
export async function fulfilWish(wish: Wish, host: string): Promise<(() => Promise<void>) | undefined> {
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
  wish: Exclude<Wish, { type: 'wrong' }>,
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
