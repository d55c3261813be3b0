import browser, { type Menus } from 'webextension-polyfill';
import { readActivePack } from './active-pack.ts';
import type { ListedFinding } from './messages.ts';
import { moveUpTo } from './move-up-to.ts';
import { addReport } from './reports.ts';
import { changeSettings, readSettings, siteOf } from './settings.ts';
import { openMessages } from './text-source.ts';

type MenuKey = 'menu.hide' | 'menu.wrong' | 'menu.upTo';

/** Where each entry of the context menu is offered, and the key of its words. */
const entries: readonly { id: string; key: MenuKey; contexts: Menus.ContextType[] }[] = [
  { id: 'hide-words', key: 'menu.hide', contexts: ['selection'] },
  { id: 'wrong', key: 'menu.wrong', contexts: ['page', 'selection', 'link'] },
  { id: 'up-to-here', key: 'menu.upTo', contexts: ['page', 'selection', 'link'] },
];

// One after the other: entries of two fillings at once would be there twice.
let turn: Promise<void> = Promise.resolve();

/** Puts the entries into the menu; needed after each install, update, or change of language. */
export function createMenu(): Promise<void> {
  turn = turn.then(fillMenu, fillMenu);
  return turn;
}

async function fillMenu(): Promise<void> {
  const message = await openMessages((await readSettings()).settings.language);
  await browser.contextMenus.removeAll();
  for (const { id, key, contexts } of entries) {
    const title = message(key, []);
    browser.contextMenus.create({
      ...{ id, title, contexts },
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

/** Does what an entry of the menu says. */
export async function runMenu(info: Menus.OnClickData, tab: number | undefined): Promise<void> {
  const selected = info.selectionText?.trim().slice(0, 200);
  if (info.menuItemId === 'hide-words' && selected) {
    await changeSettings({
      ownWords: { [`own-${Date.now().toString(36)}`]: { words: selected, reveal: {} } },
    });
    return;
  }
  const finding = tab === undefined ? undefined : await pointedAt(tab, info.frameId ?? 0);
  if (!finding) return;
  if (info.menuItemId === 'up-to-here' && finding.type === 'spoiler') {
    const moved = moveUpTo(
      finding.reveal,
      (await readSettings()).settings.progress,
      (await readActivePack()).lines,
    );
    if (moved) await changeSettings({ progress: { [moved.line]: moved.code } });
  }
  if (info.menuItemId === 'wrong') {
    const host = info.pageUrl && URL.canParse(info.pageUrl) ? siteOf(new URL(info.pageUrl).hostname) : '';
    const at = `${new Date().toISOString().slice(0, 19)}Z`;
    await addReport({ at, host, finding, ...(selected && { selected }) });
  }
}

async function pointedAt(tab: number, frame: number): Promise<ListedFinding | undefined> {
  const answer: unknown = await browser.tabs
    .sendMessage(tab, { type: 'get-pointed' }, { frameId: frame })
    .catch(() => undefined);
  const type = (answer as { type?: unknown } | null | undefined)?.type;
  return type === 'spoiler' || type === 'claim' ? (answer as ListedFinding) : undefined;
}
