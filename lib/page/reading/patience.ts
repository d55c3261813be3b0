const windowMs = 1_000;
const most = 10;

/**
 * Counts how often the page tears apart what we put into one of its elements. A page that does so without
 * end must not draw us into a quarrel that keeps it from ever painting again.
 */
export class Patience {
  readonly #quarrels = new WeakMap<Element, { since: number; count: number }>();
  readonly #now: () => number;

  /** @param now Milliseconds on any clock. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Notes one more time. Returns whether it is enough for now. */
  lose(element: Element): boolean {
    const now = this.#now();
    const before = this.#quarrels.get(element);
    const quarrel = before && now - before.since < windowMs ? before : { since: now, count: 0 };
    quarrel.count += 1;
    this.#quarrels.set(element, quarrel);
    return quarrel.count > most;
  }

  /** Whether the element is to be left alone; milliseconds until it may be tried again, or 0. */
  restMs(element: Element): number {
    const quarrel = this.#quarrels.get(element);
    if (!quarrel || quarrel.count <= most) return 0;
    return Math.max(0, quarrel.since + windowMs - this.#now());
  }
}
