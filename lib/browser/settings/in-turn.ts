let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a read and write of storage as one transaction: neither another window of the extension nor its background can
 * write in between (Web Locks). A content script takes turns only with itself, since its locks are those of the page,
 * which could see them.
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
