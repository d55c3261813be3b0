import type { Browser, Page } from 'puppeteer-core';
import { type BrowserKind, findBrowser } from '../../scripts/install/find-browser.mjs';
import type { ExtensionPage } from './extension-page.ts';

/** How a browser is started. */
export interface LaunchOptions {
  /** Where every host name leads to: ports of this machine. Absent: the browser looks names up as always. */
  readonly ports?: { readonly http: number; readonly https: number };
  readonly headless?: boolean;
  /** Whether the browser prefers dark pages. */
  readonly isDark?: boolean;
  /** The folder of a built extension; absent: the one that `npm run build` makes for the browser. */
  readonly output?: string;
}

/** What a person does to the browser and not to a page. */
export interface Hands {
  /** Presses Alt+Shift and a letter, which stand for a command of the manifest. */
  pressShortcut(letter: string, command: string, desk: ExtensionPage): Promise<void>;
  /** Right-clicks on a place of a page and picks an entry of Leafmark's from the menu. */
  pickFromMenu(
    page: Page,
    at: { readonly x: number; readonly y: number },
    entry: { readonly id: string; readonly label: string },
  ): Promise<void>;
}

/** A running browser with the built extension in it. */
export interface ExtensionBrowser extends Hands {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** Opens a page of the extension, such as `popup.html`, in a tab. */
  open(file: string): Promise<Page>;
  /**
   * Opens the popup over a page. In Chromium it is the real one; Firefox lets nobody drive that, so there it is
   * the same document in a tab behind the page.
   */
  openPopup(over: Page): Promise<Page>;
  /** Ends the background as the browser does when it has been idle; the next event starts it again. */
  stopBackground(): Promise<void>;
  /** Ends the background at once, whatever it is doing at that moment. */
  killBackground(): Promise<void>;
  /** Takes from the extension, as its user can, the leave to read pages. */
  denyPages(): Promise<void>;
  /** Lets the extension into private windows, as its user can. It starts anew by that, and its open pages are gone. */
  allowPrivately(): Promise<void>;
  /** Opens an address in a private window of its own. */
  openPrivately(url: string): Promise<Page>;
}

/** The size of a window, in CSS pixels. */
export const windowSize = { width: 1100, height: 900 } as const;

/** Where a browser is. @throws when it is not installed. */
export function executableOf(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found === undefined) throw new Error(`${kind} is not installed`);
  return found;
}
