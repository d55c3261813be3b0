import browser, { type Menus } from 'webextension-polyfill';
import type { PageCommand, PointedWish } from '../../messages/page-command.ts';
import { everySite } from '../every-site.ts';
import { openMessages } from '../language/text-source.ts';
import { ownWordsPatch } from '../settings/own-words-patch.ts';
import { changeSettings, readSettings } from '../settings/settings.ts';
import { flashBadge } from './badge.ts';

type MenuKey = 'menu.hide' | 'menu.wrong' | 'menu.upTo';

/** Where each entry of the context menu is offered, the key of its words, and what the page is asked for. */
const entries: readonly { id: string; key: MenuKey; wish: PointedWish; contexts: Menus.ContextType[] }[] = [
  { id: 'hide-words', key: 'menu.hide', wish: 'hide-words', contexts: ['selection'] },
  { id: 'wrong', key: 'menu.wrong', wish: 'wrong', contexts: ['page', 'selection', 'link'] },
  { id: 'up-to-here', key: 'menu.upTo', wish: 'reached', contexts: ['page', 'selection', 'link'] },
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
      documentUrlPatterns: everySite.origins,
    });
  }
}

/**
 * Does what an entry of the menu says. Where Leafmark reads the page, the page does it, says so and offers to take
 * it back; elsewhere words to hide are kept all the same, and a sign on the button says whether anything was done.
 */
export async function runMenu(info: Menus.OnClickData, tab: number | undefined): Promise<void> {
  const entry = entries.find(({ id }) => id === info.menuItemId);
  if (!entry || tab === undefined) return;
  const selected = info.selectionText?.trim().slice(0, 200);
  const command: PageCommand = { type: 'wish', wish: entry.wish, ...(selected && { selected }) };
  const answer: unknown = await browser.tabs
    .sendMessage(tab, command, { frameId: info.frameId ?? 0 })
    .catch(() => undefined);
  if (answer === true) return;
  const keeps = entry.wish === 'hide-words' && selected;
  const kept = keeps && (await keepWords(selected));
  await flashBadge(tab, kept ? 'done' : 'nothing');
}

/** Adds words to hide. @returns whether they could be stored. */
async function keepWords(words: string): Promise<boolean> {
  try {
    await changeSettings(ownWordsPatch(words));
    return true;
  } catch {
    return false;
  }
}
