import { browser } from 'wxt/browser';
import { isRecord } from '../is-record.ts';

/** A table of words for pages as it lies in storage: group, key, words. */
type Groups = Readonly<Record<string, unknown>>;

const key = 'words';

/**
 * Reads the words that the background has left for pages, which cannot read files of the extension. What is
 * missing or is no text is taken from `otherwise`.
 */
export async function readPageWords<T extends object>(otherwise: T): Promise<T> {
  try {
    return fillIn(otherwise, (await browser.storage.local.get(key))[key]);
  } catch {
    return otherwise;
  }
}

function fillIn<T extends object>(otherwise: T, stored: unknown): T {
  if (!isRecord(stored)) return otherwise;
  return Object.fromEntries(
    Object.entries(otherwise).map(([name, known]) => {
      const found = stored[name];
      if (typeof known === 'string') return [name, typeof found === 'string' ? found : known];
      return [name, fillIn(known, found)];
    }),
  ) as T;
}

/** Calls back when other words have been left. @returns stops the watching. */
export function watchPageWords(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Leaves words for pages. Writes nothing that lies there already. */
export async function leavePageWords(words: Groups): Promise<void> {
  const stored = (await browser.storage.local.get(key))[key];
  if (JSON.stringify(stored) !== JSON.stringify(words)) await browser.storage.local.set({ [key]: words });
}
