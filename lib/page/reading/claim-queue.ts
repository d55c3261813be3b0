import type { ClaimFinding } from '../../engine/types.ts';
import { nextTask } from './next-task.ts';
import type { Entry } from './page-entry.ts';

/** Blocks that were judged together, and what finds their claims. */
export interface ClaimSearch {
  readonly entries: readonly Entry[];
  /** @returns The claims, each with its block's place among the entries. @throws what the engine throws. */
  find(): readonly ClaimFinding[];
}

/** What the queue does with a page. */
export interface ClaimQueueWork {
  /** Whether there is text that has not been judged yet: it goes first. */
  isReading(): boolean;
  /** Brings the marks of blocks whose claims have changed up to date. */
  show(entries: readonly Entry[]): void;
  /** Runs something that writes to the page, so that it is not taken for the page's own doing; notes what it throws. */
  write(run: () => void): void;
}

/**
 * What is out of date can wait until all is hidden that tells: claims are looked for once there is nothing left to read,
 * one batch a task.
 */
export class ClaimQueue {
  readonly #work: ClaimQueueWork;
  readonly #signal: AbortSignal;
  #searches: ClaimSearch[] = [];
  #isWaiting = false;

  constructor(work: ClaimQueueWork, signal: AbortSignal) {
    this.#work = work;
    this.#signal = signal;
  }

  /** Puts off the claims of blocks that have just been judged; what was to be looked for in them before is dropped. */
  add(search: ClaimSearch): void {
    for (const entry of search.entries) entry.search = search;
    this.#searches.push(search);
  }

  /** Goes on in a task of its own, unless there is text to read: then it has to be called again. */
  proceed(): void {
    if (this.#isWaiting || this.#searches.length === 0 || this.#work.isReading()) return;
    this.#isWaiting = true;
    nextTask(() => {
      this.#isWaiting = false;
      if (this.#signal.aborted || this.#work.isReading()) return;
      this.#work.write(() => this.#searchNext());
      this.proceed();
    });
  }

  #searchNext(): void {
    const isWanted = (search: ClaimSearch) => (entry: Entry) => entry.search === search && !entry.isGone;
    let search = this.#searches.shift();
    while (search && !search.entries.some(isWanted(search))) search = this.#searches.shift();
    if (!search) return;
    const claims = search.find();
    const changed: Entry[] = [];
    for (const [at, entry] of search.entries.entries()) {
      if (!isWanted(search)(entry)) continue;
      delete entry.search;
      const own = claims.filter(({ block }) => block === at);
      const spoilers = spoilersOf(entry);
      // Most claim nothing and never did: their marks are right as they are.
      if (own.length > 0 || spoilers.length !== entry.findings?.length) changed.push(entry);
      entry.findings = [...spoilers, ...own];
    }
    this.#work.show(changed);
  }
}

const spoilersOf = ({ findings = [] }: Entry) => findings.filter(({ type }) => type === 'spoiler');
