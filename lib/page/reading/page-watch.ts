import { observed } from '../nodes/page-tags.ts';

/** What a watch does with what it sees. */
interface WatchWork {
  /** Reads what the page has changed; whatever it writes to the page is not taken for the page's own doing. */
  read(records: readonly MutationRecord[]): void;
  /** Our errors must not surface in the page: here they end. */
  onError(error: unknown): void;
}

/** Watches a page for its own changes. What is written through the watch is not taken for one. */
export class PageWatch {
  readonly #observer: MutationObserver;
  readonly #work: WatchWork;

  constructor(work: WatchWork) {
    this.#work = work;
    this.#observer = new MutationObserver((records) => this.write(() => work.read(records)));
  }

  /** Watches a document or an open shadow root, with everything in it. */
  observe(root: Node): void {
    this.#observer.observe(root, observed);
  }

  /** Runs our own writes: the page's changes before them are read first, and the records of ours are dropped. */
  write(run: () => void): void {
    const earlier = this.#observer.takeRecords();
    try {
      if (earlier.length > 0) this.#work.read(earlier);
      run();
    } catch (error) {
      this.#work.onError(error);
    } finally {
      this.#observer.takeRecords();
    }
  }

  /** Ends the watch. @returns what the page has changed in this moment. */
  stop(): readonly MutationRecord[] {
    const rest = this.#observer.takeRecords();
    this.#observer.disconnect();
    return rest;
  }
}
