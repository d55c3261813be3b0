import type { ClaimFinding } from '../../engine/types.ts';
import { nextTask } from './next-task.ts';
import type { Entry } from './page-entry.ts';

/** Blocks that were judged together, and what finds their claims. */
export interface ClaimSearch {
  readonly entries: readonly Entry[];
  /** @returns The claims, each with its block's place among the entries; rejected when they cannot be had. */
  find(): Promise<readonly ClaimFinding[]>;
}

/** What the queue does with a page. */
export interface ClaimQueueWork {
  /** Whether claims are wanted, and nothing goes before them: text that has not been judged yet does. */
  isTurn(): boolean;
  /** Brings the marks of blocks whose claims have changed up to date. */
  show(entries: readonly Entry[]): void;
  /** Runs something that writes to the page, so that it is not taken for the page's own doing; notes what it throws. */
  write(run: () => void): void;
  /** Called when there is nothing left to look for. */
  onRest(): void;
}

/** So many searches may wait before those are given up whose blocks have changed or gone meanwhile. */
const mostWaiting = 64;

const isWanted = (search: ClaimSearch) => (entry: Entry) => entry.search === search && !entry.isGone;
const isOpen = (search: ClaimSearch) => search.entries.some(isWanted(search));

/**
 * What is out of date can wait until all is hidden that tells: claims are asked for once there is nothing left to read,
 * one batch at a time. A batch that nobody answers is left without.
 */
export class ClaimQueue {
  readonly #work: ClaimQueueWork;
  readonly #signal: AbortSignal;
  #searches: ClaimSearch[] = [];
  #sortedOutFrom = mostWaiting;
  /** Whether a task or an answer is on its way. */
  #isWaiting = false;
  /** What was found and has not been shown yet. */
  #found: { readonly search: ClaimSearch; readonly claims: readonly ClaimFinding[] } | undefined;

  constructor(work: ClaimQueueWork, signal: AbortSignal) {
    this.#work = work;
    this.#signal = signal;
  }

  /** Whether there are claims that have not been found or shown yet. */
  get isBusy(): boolean {
    return this.#isWaiting || this.#found !== undefined || this.#searches.some(isOpen);
  }

  /** Puts off the claims of blocks that have just been judged; what was to be looked for in them before is dropped. */
  add(search: ClaimSearch): void {
    for (const entry of search.entries) entry.search = search;
    this.#searches.push(search);
    if (this.#searches.length < this.#sortedOutFrom) return;
    // Nobody asks while notes are off: what has left the page must not be kept for it.
    this.#searches = this.#searches.filter(isOpen);
    this.#sortedOutFrom = mostWaiting + 2 * this.#searches.length;
  }

  /** Goes on in a task of its own, when it is its turn: otherwise it has to be called again. */
  proceed(): void {
    if (this.#isWaiting || !this.#work.isTurn() || !(this.#found || this.#searches.length > 0)) return;
    this.#isWaiting = true;
    nextTask(() => {
      if (!this.#signal.aborted && this.#found) this.#work.write(() => this.#showFound());
      this.#isWaiting = false;
      if (!this.#signal.aborted) this.#askNext();
    });
  }

  #askNext(): void {
    if (this.#found || !this.#work.isTurn()) return;
    let search = this.#searches.shift();
    while (search && !isOpen(search)) search = this.#searches.shift();
    if (search) this.#ask(search);
    else this.#work.onRest();
  }

  #ask(search: ClaimSearch): void {
    this.#isWaiting = true;
    const settle = (claims?: readonly ClaimFinding[]) => {
      this.#isWaiting = false;
      if (this.#signal.aborted) return;
      if (claims) this.#found = { search, claims };
      else for (const entry of search.entries.filter(isWanted(search))) delete entry.search;
      if (claims || this.#searches.length > 0) this.proceed();
      else this.#work.onRest();
    };
    search.find().then(settle, () => settle());
  }

  #showFound(): void {
    // What the page has done meanwhile is known only now, and may have to be read first: then this waits for it.
    if (!this.#found || !this.#work.isTurn()) return;
    const { search, claims } = this.#found;
    this.#found = undefined;
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
