import { Covers } from './cover.ts';
import { nextTask } from './next-task.ts';
import type { Entry } from './page-entry.ts';
import { blockAround } from './page-tags.ts';

/** Longest time that text which has not been judged yet is kept from being painted. */
const longestCoverMs = 2_000;
/** How long to work before the browser gets its turn. */
const sliceMs = 8;
const mostAtOnce = 64;
const enoughToBegin = 500;
/** With more blocks than this waiting while the page still loads, the parser goes first: they are covered anyway. */
const manyWaiting = 300;
const parserFirstMs = 100;
/** How long, from the first words on, a page that loads may keep covered what it is too short to be sure of. */
const longestDoubtMs = 1_200;

/** What the queue does with its blocks. */
export interface QueueWork {
  /** Judges the first few of some blocks in document order and shows what was found; returns how many. */
  judge(entries: readonly Entry[]): number;
  /** Whether a block has to stay covered though it has been judged. */
  isWaiting(entry: Entry): boolean;
  /** The blocks that stand in an element. */
  at(home: Element): readonly Entry[];
  /** Runs something that writes to the page, so that it is not taken for the page's own doing. */
  write(run: () => void): void;
  /** Called when a slice of work is done. */
  onProgress(): void;
}

/** What the reader sees first is judged first, when a page is long and does not stand at its beginning. */
function firstInView(entries: readonly Entry[]): number {
  const view = entries[0]?.block.home.ownerDocument.defaultView;
  if (entries.length < 200 || view?.document.readyState !== 'complete' || view.scrollY === 0) return 0;
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as Entry).block.home.getBoundingClientRect().bottom < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The blocks that wait to be judged. As many as a slice of time allows are judged at once, before anything is
 * painted; the rest waits covered, and so does the block that the parser is still filling.
 */
export class ReadingQueue {
  readonly #document: Document;
  readonly #work: QueueWork;
  readonly #signal: AbortSignal;
  readonly #covers: Covers;
  #entries: Entry[] = [];
  /** The element into which the parser is still writing. */
  #open: Element | undefined;
  #isSlicing = false;
  #hasBegun = false;
  /** Blocks that have to be judged again. */
  #again: readonly Entry[] = [];
  /** Whether what was judged with little text around it stays covered, because more is on its way. */
  #mayDoubt: boolean;
  readonly #doubted = new Set<Entry>();

  constructor(document: Document, work: QueueWork, signal: AbortSignal) {
    this.#document = document;
    this.#work = work;
    this.#signal = signal;
    this.#covers = new Covers(longestCoverMs, () => this.#onTimeout());
    this.#mayDoubt = document.readyState === 'loading';
    if (this.#mayDoubt) {
      const timer = setTimeout(() => this.#work.write(() => this.#endDoubt()), longestDoubtMs);
      signal.addEventListener('abort', () => clearTimeout(timer));
    }
    signal.addEventListener('abort', () => this.#covers.releaseAll());
  }

  /** Adds blocks, in document order, and judges what time allows. */
  add(entries: readonly Entry[]): void {
    this.#hold();
    for (const entry of entries) this.#entries.push(entry);
    if (this.#isTooEarly()) {
      this.settle(new Set(this.#entries.map(({ block }) => block.home)));
      return;
    }
    const first = firstInView(this.#entries);
    if (first > 0) this.#entries = [...this.#entries.slice(first), ...this.#entries.slice(0, first)];
    this.#judge();
    this.settle(new Set(this.#entries.map(({ block }) => block.home)));
  }

  /** A headline alone does not say what a page is about: while it loads, the first words wait for the next. */
  #isTooEarly(): boolean {
    if (this.#hasBegun || this.#document.readyState !== 'loading') return false;
    const length = this.#entries.reduce((sum, { block }) => sum + block.text.length, 0);
    this.#hasBegun = length >= enoughToBegin;
    return !this.#hasBegun;
  }

  /** Has blocks judged once more, after what is being judged now. */
  judgeAgain(entries: readonly Entry[]): void {
    this.#again = entries;
  }

  /** The page has loaded: there is nothing to wait for any more. */
  #endDoubt(): void {
    this.#mayDoubt = false;
    this.settle(new Set([...this.#doubted].map(({ block }) => block.home)));
    this.#doubted.clear();
  }

  #isWaiting(entry: Entry): boolean {
    const isDoubted = this.#mayDoubt && entry.isUnsure === true && this.#document.readyState === 'loading';
    if (isDoubted) this.#doubted.add(entry);
    return isDoubted || this.#work.isWaiting(entry);
  }

  /** Covers or uncovers elements according to what is known of their blocks. */
  settle(homes: Iterable<Element>): void {
    for (const home of homes) {
      if (home === this.#open || this.#work.at(home).some((entry) => this.#isWaiting(entry))) {
        this.#covers.cover(home);
      } else this.#covers.release(home);
    }
  }

  /** Covers an element until it is forgotten or the longest time has passed. */
  hide(home: Element): void {
    this.#covers.cover(home);
  }

  /** Lets go of an element that has left the page. */
  forget(home: Element): void {
    this.#covers.release(home);
  }

  #hold(): void {
    const before = this.#open;
    this.#open = undefined;
    if (this.#document.readyState === 'loading') {
      let last: Node | null = this.#document.body;
      while (last?.lastChild) last = last.lastChild;
      this.#open = last ? blockAround(last) : undefined;
    }
    this.settle([before, this.#open].filter((home) => home !== undefined));
  }

  #judge(): void {
    const started = performance.now();
    const isHeld = ({ block }: Entry) => block.home === this.#open;
    const live = this.#entries.filter(({ isGone }) => !isGone);
    const held = live.filter(isHeld);
    const ready = held.length === 0 ? live : live.filter((entry) => !isHeld(entry));
    let done = 0;
    while (done < ready.length && (done === 0 || performance.now() - started < sliceMs)) {
      done += this.#work.judge(ready.slice(done, done + mostAtOnce));
    }
    const again = this.#again.filter((entry) => !held.includes(entry) && !ready.includes(entry, done));
    this.#again = [];
    this.#entries = [...ready.slice(done), ...held, ...again];
    this.#covers.prolong();
    this.settle(new Set(ready.slice(0, done).map(({ block }) => block.home)));
    if (done < ready.length || again.length > 0) void this.#slice();
    this.#work.onProgress();
  }

  async #slice(): Promise<void> {
    if (this.#isSlicing) return;
    this.#isSlicing = true;
    const isFlooded = this.#document.readyState === 'loading' && this.#entries.length > manyWaiting;
    await (isFlooded ? new Promise((done) => setTimeout(done, parserFirstMs)) : nextTask());
    this.#isSlicing = false;
    if (!this.#signal.aborted) this.#work.write(() => this.#judge());
  }

  #onTimeout(): void {
    this.#open = undefined;
    this.#hasBegun = true;
    if (!this.#signal.aborted) this.#work.write(() => this.#judge());
  }
}
