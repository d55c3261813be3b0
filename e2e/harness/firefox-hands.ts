import type { Browser, Page } from 'puppeteer-core';
import type { Hands } from './extension-browser.ts';
import { inWindow } from './in-window.ts';

/** What a person does to Firefox itself: its keys go through the window, its menu is the real one. */
export function firefoxHands(browser: Browser): Hands {
  return {
    pressShortcut: async (letter, command, desk) => {
      // Two shortcuts have no keys as installed.
      await desk.page.evaluate(
        async (name, shortcut) => {
          const api = (globalThis as unknown as { browser: { commands: ShortcutApi } }).browser.commands;
          await api.update({ name, shortcut });
        },
        command,
        `Alt+Shift+${letter}`,
      );
      const key = { key: letter, code: `Key${letter}`, keyCode: letter.charCodeAt(0) };
      await inWindow(
        browser,
        `const wait = () => new Promise((done) => setTimeout(done, 50));
        const isSet = () => document.querySelector('keyset[id*="leafmark"] > key[key="${letter}"]') !== null;
        for (let turn = 0; !isSet() && turn < 100; turn += 1) await wait();
        const hand = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
        if (!hand.beginInputTransactionForTests(window)) throw new Error('no keys');
        const keys = [
          { key: 'Alt', code: 'AltLeft', keyCode: 18 },
          { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
          ${JSON.stringify(key)},
        ].map((each) => new KeyboardEvent('', each));
        for (const each of keys) hand.keydown(each);
        for (const each of keys.reverse()) hand.keyup(each);
        return 'pressed';`,
      );
    },
    pickFromMenu: async (page: Page, at, { label }) => {
      await page.mouse.click(at.x, at.y, { button: 'right' });
      await inWindow(
        browser,
        `const wait = () => new Promise((done) => setTimeout(done, 50));
        const menu = document.getElementById('contentAreaContextMenu');
        for (let turn = 0; menu.state !== 'open' && turn < 100; turn += 1) await wait();
        const ours = () => [...menu.querySelectorAll('[id*="leafmark"]')];
        // Several entries stand in a menu of their own, a single one alone.
        const own = ours().find((one) => one.localName === 'menu');
        if (own) own.openMenu(true);
        for (let turn = 0; own && own.menupopup.state !== 'open' && turn < 100; turn += 1) await wait();
        const entry = ours().find((one) => one.label === ${JSON.stringify(label)});
        if (!entry) throw new Error('Only: ' + ours().map((one) => one.label).join(', '));
        entry.parentNode.activateItem(entry);
        return 'picked';`,
      );
    },
  };
}

interface ShortcutApi {
  update(command: { name: string; shortcut: string }): Promise<void>;
}
