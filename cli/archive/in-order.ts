/** An item of the input with what became of it. */
export interface Done<Item, Result> {
  readonly item: Item;
  readonly result: Result;
}

/**
 * Works on several items at a time and gives the results in the order of the items, each as soon as it is its
 * turn. The next item is asked for only when there is room: whoever is slow, the one who gives or the one who
 * takes, slows down all.
 *
 * @param room How many items may be on their way.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  room: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Done<Item, Result>> {
  const source = items[Symbol.asyncIterator]();
  const underway: Promise<Done<Item, Result>>[] = [];
  let next: Promise<IteratorResult<Item>> | undefined = source.next();
  try {
    while (next !== undefined || underway.length > 0) {
      const first = underway[0];
      const arriving: Promise<IteratorResult<Item>> | undefined = underway.length < room ? next : undefined;
      const arrived: IteratorResult<Item> | undefined = await Promise.race([
        ...(arriving === undefined ? [] : [arriving]),
        ...(first === undefined ? [] : [first.then(() => undefined)]),
      ]);
      if (arrived === undefined) {
        if (first !== undefined) yield await first;
        underway.shift();
        continue;
      }
      next = arrived.done ? undefined : source.next();
      if (arrived.done) continue;
      const started = work(arrived.value).then((result) => ({ item: arrived.value, result }));
      // It is awaited when its turn comes, perhaps after another has failed: until then nobody listens.
      started.catch(() => undefined);
      underway.push(started);
    }
  } finally {
    await source.return?.();
  }
}
