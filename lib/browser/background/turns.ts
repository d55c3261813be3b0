/** Where a job comes from. */
interface Frame {
  readonly tab: number;
  readonly frame: number;
}

type Job = () => void;

/**
 * Has jobs of many tabs done one after the other, one of each tab in turn, so that no page has another one wait for
 * long; between two of them the browser gets its turn. A frame has one job waiting at most: its page asks one thing
 * at a time, and what it asked before then has been given up.
 */
export class Turns {
  /** By tab, the one whose turn it is first; within it by frame. */
  readonly #waiting = new Map<number, Map<number, { run: Job; drop: Job }>>();
  #isRunning = false;

  /** @returns What the job comes to, or `undefined` when another one of the same frame has taken its place. */
  take<Result>({ tab, frame }: Frame, run: () => Promise<Result>): Promise<Result | undefined> {
    return new Promise((resolve, reject) => {
      const frames = this.#waiting.get(tab) ?? new Map();
      this.#waiting.set(tab, frames);
      frames.get(frame)?.drop();
      frames.set(frame, { run: () => run().then(resolve, reject), drop: () => resolve(undefined) });
      if (!this.#isRunning) void this.#runAll();
    });
  }

  async #runAll(): Promise<void> {
    this.#isRunning = true;
    for (;;) {
      const next = this.#next();
      if (!next) break;
      await next();
      await new Promise((done) => setTimeout(done));
    }
    this.#isRunning = false;
  }

  #next(): (() => unknown) | undefined {
    const [first] = this.#waiting;
    if (!first) return undefined;
    const [tab, frames] = first;
    this.#waiting.delete(tab);
    const [job] = frames;
    if (!job) return undefined;
    frames.delete(job[0]);
    // The others of this tab wait behind those of other tabs.
    if (frames.size > 0) this.#waiting.set(tab, frames);
    return job[1].run;
  }
}
