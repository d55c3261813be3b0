import type { PackText } from './split-text.ts';

/**
 * The database that holds the refreshed pack. Not the extension's own storage: what lies there is read with the
 * settings in every frame, and a pack weighs a thousand times as much.
 */
const database = 'packs';
const table = 'packs';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database failed'));
  });

async function within<T>(mode: IDBTransactionMode, act: (packs: IDBObjectStore) => Promise<T>): Promise<T> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(table);
  const open = await settled(opening);
  try {
    const transaction = open.transaction(table, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('The database failed'));
    });
    const [result] = await Promise.all([act(transaction.objectStore(table)), done]);
    return result;
  } finally {
    open.close();
  }
}

const isPackText = (found: unknown): found is PackText =>
  typeof found === 'object' &&
  found !== null &&
  ['spoilers', 'claims'].every((part) => typeof (found as Record<string, unknown>)[part] === 'string');

/** The compiled pack that was stored under a moment of signing, as text; `undefined` when it is not there. */
export async function readStoredPack(issued: string): Promise<PackText | undefined> {
  const found = await within<unknown>('readonly', (packs) => settled(packs.get(issued)));
  return isPackText(found) ? found : undefined;
}

/** Stores a pack beside what is there. @throws when there is no room. */
export async function storePack(issued: string, text: PackText): Promise<void> {
  await within('readwrite', (packs) => settled(packs.put(text, issued)));
}

/** Takes away every pack but one. */
export async function keepOnly(issued: string): Promise<void> {
  await within('readwrite', async (packs) => {
    for (const key of await settled(packs.getAllKeys())) if (key !== issued) packs.delete(key);
  });
}
