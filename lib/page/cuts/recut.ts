const watchers = new WeakMap<Text, Set<() => void>>();

/** Calls back each time after a text node of the page has been cut once more or joined. @returns stop. */
export function onRecut(text: Text, callback: () => void): () => void {
  const all = watchers.get(text) ?? new Set();
  watchers.set(text, all.add(callback));
  return () => all.delete(callback);
}

/** Says that a text node has been cut or joined. */
export function tellRecut(text: Text): void {
  for (const callback of [...(watchers.get(text) ?? [])]) callback();
}
