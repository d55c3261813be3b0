/**
 * Makes what several may do to one object, each for reasons of its own: it is done for the first of them and undone
 * after the last.
 *
 * @param begin Does it. @returns how it is undone.
 * @returns does it for one more; each undo counts once, however often it is called.
 */
export function onceForAll<Key extends object>(begin: (key: Key) => () => void): (key: Key) => () => void {
  const held = new WeakMap<Key, { count: number; readonly undo: () => void }>();
  return (key) => {
    const own = held.get(key) ?? { count: 0, undo: begin(key) };
    held.set(key, own);
    own.count += 1;
    let isDone = false;
    return () => {
      if (isDone) return;
      isDone = true;
      own.count -= 1;
      if (own.count > 0) return;
      held.delete(key);
      own.undo();
    };
  };
}
