let last: Promise<unknown> = Promise.resolve();

/**
 * Runs what reads storage and writes to it as one act: no other window of the extension, nor its background, comes
 * between. A content script takes turns with itself alone: its locks are those of the page, which could see them.
 */
export function inTurn<T>(task: () => Promise<T>): Promise<T> {
  // Both are absent outside of browsers.
  const isOwn = /^[a-z]+-extension:$/.test((globalThis.location as Location | undefined)?.protocol ?? '');
  const { locks } = (globalThis.navigator ?? {}) as Partial<Navigator>;
  if (isOwn && locks) return locks.request('settings', task) as Promise<T>;
  const mine = last.then(task, task);
  last = mine.catch(() => undefined);
  return mine;
}
