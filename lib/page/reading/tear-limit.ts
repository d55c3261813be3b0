const windowMs = 1_000;
const most = 10;

/**
 * Counts how often the page takes our elements out of one of its own. Putting them back each time could go on without
 * end and keep the page from ever painting again, so beyond ten times within a second the element is left alone.
 */
export class TearLimit {
  readonly #tears = new WeakMap<Element, { since: number; count: number }>();
  readonly #now: () => number;

  /** @param now Milliseconds on any clock. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Counts one more time. @returns whether the limit is passed. */
  count(element: Element): boolean {
    const now = this.#now();
    const before = this.#tears.get(element);
    const tears = before && now - before.since < windowMs ? before : { since: now, count: 0 };
    tears.count += 1;
    this.#tears.set(element, tears);
    return tears.count > most;
  }

  /** Milliseconds for which the element is left alone; 0 where the limit is not passed. */
  restMs(element: Element): number {
    const tears = this.#tears.get(element);
    if (!tears || tears.count <= most) return 0;
    return Math.max(0, tears.since + windowMs - this.#now());
  }
}
