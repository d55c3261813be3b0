import type { Entry } from './page-entry.ts';

/** How long, from the first words on, a page that loads may keep covered what it is too short to be sure of. */
const longestDoubtMs = 1_200;

/** While a page loads, what was judged with little text around it stays covered, because more is on its way. */
export class Doubt {
  readonly #document: Document;
  readonly #entries = new Set<Entry>();
  #mayLast: boolean;

  /** @param onEnd Called once, when the time is over, with the blocks that were doubted. */
  constructor(document: Document, onEnd: (doubted: Iterable<Entry>) => void, signal: AbortSignal) {
    this.#document = document;
    this.#mayLast = document.readyState === 'loading';
    if (!this.#mayLast) return;
    const timer = setTimeout(() => {
      this.#mayLast = false;
      onEnd(this.#entries);
      this.#entries.clear();
    }, longestDoubtMs);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  /** Whether a block that has been judged may turn out to tell something yet. */
  covers(entry: Entry): boolean {
    const isDoubted = this.#mayLast && entry.isUnsure === true && this.#document.readyState === 'loading';
    if (isDoubted) this.#entries.add(entry);
    return isDoubted;
  }
}
