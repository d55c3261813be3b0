import { blockAround } from '../nodes/page-tags.ts';
import { Covers } from './cover.ts';
import { Doubt } from './doubt.ts';
import { nextTask } from './next-task.ts';
import type { Entry } from './page-entry.ts';
import { whenInView } from './when-in-view.ts';

/** Longest time that text which has not been judged yet is kept from being painted. */
const longestCoverMs = 2_000;
/** How long to work before the browser gets its turn. */
const sliceMs = 8;
const mostAtOnce = 64;
const enoughToBegin = 500;
/** With more blocks than this waiting while the page still loads, the parser goes first: they are covered anyway. */
const manyWaiting = 300;
const parserFirstMs = 100;
/** What the queue does with a page. */
export interface QueueWork {
  /**
   * Reads what is new until time is up.
   *
   * @returns blocks that nobody has judged, and what holds all that is still unread.
   */
  read(isTimeUp: () => boolean): { readonly fresh: readonly Entry[]; readonly unread: ReadonlySet<Element> };
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
  /** Called when there is nothing left to do for now. */
  onRest(): void;
}

const homesOf = (entries: Iterable<Entry>) => new Set([...entries].map(({ block }) => block.home));
const isPage = ({ localName }: Element) => localName === 'body' || localName === 'html';

/**
 * What waits to be read and judged. As much as a slice of time allows is done at once, before anything is
 * painted; the rest waits covered, and so does the block that the parser is still filling.
 */
export class ReadingQueue {
  readonly #document: Document;
  readonly #work: QueueWork;
  readonly #signal: AbortSignal;
  readonly #covers: Covers;
  #entries: Entry[] = [];
  /** What holds all that has not even been read. */
  #unread: ReadonlySet<Element> = new Set();
  /** The element into which the parser is still writing. */
  #open: Element | undefined;
  #isSlicing = false;
  /** Whether it is known, or asked, what of a long queue the reader sees. */
  #hasLooked = false;
  #hasBegun = false;
  /** Blocks that have to be judged again. */
  #again: readonly Entry[] = [];
  readonly #doubt: Doubt;

  constructor(document: Document, work: QueueWork, signal: AbortSignal) {
    this.#document = document;
    this.#work = work;
    this.#signal = signal;
    this.#covers = new Covers(longestCoverMs, () => this.#onTimeout());
    const onDoubtEnd = (doubted: Iterable<Entry>) => work.write(() => this.updateCovers(homesOf(doubted)));
    this.#doubt = new Doubt(document, onDoubtEnd, signal);
    signal.addEventListener('abort', () => this.#covers.releaseAll());
  }

  /** Whether there is work left for a later task. */
  get isBusy(): boolean {
    return this.#isSlicing;
  }

  /** Adds blocks that have been read before; they are judged when it is their turn. */
  add(entries: readonly Entry[]): void {
    for (const entry of entries) this.#entries.push(entry);
  }

  /** Reads what is new and judges it, as far as time allows; the rest is covered, and gone on with in later tasks. */
  proceed(): void {
    const started = performance.now();
    const isTimeUp = () => performance.now() - started > sliceMs;
    this.#hold();
    const { fresh, unread } = this.#work.read(isTimeUp);
    const before = this.#unread;
    this.#unread = unread;
    this.add(fresh);
    // What is unread may tell what the rest is about, and stands under a cover that hides more than it has to.
    if (unread.size === 0 && !this.#isTooEarly()) this.#judge(isTimeUp);
    else this.#covers.prolong();
    this.updateCovers(homesOf(fresh));
    this.updateCovers(before);
    this.updateCovers(unread);
    if (unread.size > 0) this.#slice();
    else if (this.#entries.length < manyWaiting) this.#hasLooked = false;
    else if (!this.#hasLooked && this.#document.readyState === 'complete') this.#lookForView();
    if (!this.#isSlicing) this.#work.onRest();
  }

  /** A headline alone does not say what a page is about: while it loads, the first words wait for the next. */
  #isTooEarly(): boolean {
    if (this.#hasBegun || this.#document.readyState !== 'loading') return false;
    const length = this.#entries.reduce((sum, { block }) => sum + block.text.length, 0);
    this.#hasBegun = length >= enoughToBegin;
    return !this.#hasBegun;
  }

  /** What the reader sees is judged first, once the browser knows where everything stands. */
  #lookForView(): void {
    this.#hasLooked = true;
    const begin = (above: Element) => {
      const first = 1 + this.#entries.findLastIndex(({ block }) => block.home === above);
      this.#entries = [...this.#entries.slice(first), ...this.#entries.slice(0, first)];
    };
    whenInView([...homesOf(this.#entries)], begin, this.#signal);
  }

  /** Has blocks judged once more, after what is being judged now. */
  judgeAgain(entries: readonly Entry[]): void {
    this.#again = entries;
  }

  #isWaiting(entry: Entry): boolean {
    return this.#doubt.covers(entry) || this.#work.isWaiting(entry);
  }

  /** Covers or uncovers elements according to what is known of their blocks. */
  updateCovers(homes: Iterable<Element>): void {
    for (const home of homes) {
      const isWaiting = home === this.#open || this.#work.at(home).some((entry) => this.#isWaiting(entry));
      // A whole page is covered as long as it is unread, and no longer: it holds what has been judged already.
      if (this.#unread.has(home) || (isWaiting && !isPage(home))) this.#covers.cover(home);
      else this.#covers.release(home);
    }
  }

  /** Covers an element until it is forgotten or the longest time has passed. */
  hide(home: Element): void {
    if (!isPage(home)) this.#covers.cover(home);
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
    this.updateCovers([before, this.#open].filter((home) => home !== undefined));
  }

  #judge(isTimeUp: () => boolean): void {
    const isHeld = ({ block }: Entry) => block.home === this.#open;
    const live = this.#entries.filter(({ isGone }) => !isGone);
    const held = this.#open ? live.filter(isHeld) : [];
    const ready = held.length === 0 ? live : live.filter((entry) => !isHeld(entry));
    let done = 0;
    while (done < ready.length && (done === 0 || !isTimeUp())) {
      done += this.#work.judge(ready.slice(done, done + mostAtOnce));
    }
    const again = this.#again.filter((entry) => !held.includes(entry) && !ready.includes(entry, done));
    this.#again = [];
    this.#entries = [...ready.slice(done), ...held, ...again];
    this.#covers.prolong();
    this.updateCovers(homesOf(ready.slice(0, done)));
    if (done < ready.length || again.length > 0) this.#slice();
    this.#work.onProgress();
  }

  #slice(): void {
    if (this.#isSlicing) return;
    this.#isSlicing = true;
    const goOn = () => {
      this.#isSlicing = false;
      if (!this.#signal.aborted) this.#work.write(() => this.proceed());
    };
    const isFlooded = this.#document.readyState === 'loading' && this.#entries.length > manyWaiting;
    if (isFlooded) setTimeout(goOn, parserFirstMs);
    else nextTask(goOn);
  }

  #onTimeout(): void {
    this.#open = undefined;
    this.#hasBegun = true;
    if (!this.#signal.aborted) this.#work.write(() => this.proceed());
  }
}
