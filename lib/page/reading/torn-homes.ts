import { TearLimit } from './tear-limit.ts';

/** What is done with an element out of which the page keeps taking our own. */
interface TornWork {
  /** Leaves the element alone from now on. */
  rest(home: Element): void;
  /** Reads it again. */
  resume(home: Element): void;
}

/** The elements out of which the page keeps taking our own: each is left alone until a second has passed. */
export class TornHomes {
  readonly #limit = new TearLimit(() => performance.now());
  readonly #work: TornWork;
  readonly #signal: AbortSignal;

  constructor(work: TornWork, signal: AbortSignal) {
    this.#work = work;
    this.#signal = signal;
  }

  /** Tells of elements out of which something of ours was taken just now. */
  add(homes: Iterable<Element>): void {
    for (const home of homes) if (this.#limit.count(home)) this.#rest(home);
  }

  isResting(home: Element): boolean {
    return this.#limit.restMs(home) > 0;
  }

  #rest(home: Element): void {
    this.#work.rest(home);
    setTimeout(() => {
      if (!this.#signal.aborted) this.#work.resume(home);
    }, this.#limit.restMs(home) + 1);
  }
}
