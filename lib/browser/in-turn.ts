let last: Promise<unknown> = Promise.resolve();

/**
 * Runs what reads storage and writes to it as one act: no other window of the extension, nor its background, comes
 * between. Not for content scripts: there the page could see the lock.
 */
export function inTurn<T>(task: () => Promise<T>): Promise<T> {
  // Absent outside of browsers and from pages without a secure origin; one window then still takes turns with itself.
  const { locks } = (globalThis.navigator ?? {}) as Partial<Navigator>;
  if (locks) return locks.request('settings', task) as Promise<T>;
  const mine = last.then(task, task);
  last = mine.catch(() => undefined);
  return mine;
}
