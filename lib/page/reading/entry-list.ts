import type { PageBlock } from '../blocks/page-block.ts';
import type { Entry } from './page-entry.ts';

/** The blocks of a page: in document order, and by the element they stand in. */
export class EntryList {
  #order: Entry[] = [];
  #gone = 0;
  readonly #byHome = new Map<Element, Entry[]>();

  /** All blocks that still stand in the page, in document order. */
  *[Symbol.iterator](): Generator<Entry> {
    for (const entry of this.#order) if (!entry.isGone) yield entry;
  }

  /** Whether the element's own lines have been read. */
  has(home: Element): boolean {
    return this.#byHome.has(home);
  }

  at(home: Element): readonly Entry[] {
    return this.#byHome.get(home) ?? [];
  }

  /**
   * Replaces the blocks of the given elements by what was read there now. A block that says what one of them
   * said before keeps what was found.
   *
   * @param homes Elements that were read, also those without text.
   * @returns The blocks that have not been judged yet, in document order, and those that are gone.
   */
  replace(
    homes: Iterable<Element>,
    blocks: readonly PageBlock[],
  ): { fresh: Entry[]; gone: Entry[]; kept: Entry[] } {
    const before = new Map<string, Entry[]>();
    for (const home of homes) {
      for (const entry of this.at(home)) {
        const key = keyOf(entry.block);
        before.set(key, [...(before.get(key) ?? []), entry]);
      }
      this.#byHome.set(home, []);
    }
    const isNew = before.size === 0;
    const fresh: Entry[] = [];
    const kept: Entry[] = [];
    for (const block of blocks) {
      const same = isNew ? undefined : before.get(keyOf(block))?.shift();
      const entry: Entry = same ?? { block };
      entry.block = block;
      const own = this.#byHome.get(block.home);
      if (own) own.push(entry);
      else this.#byHome.set(block.home, [entry]);
      (same ? kept : fresh).push(entry);
    }
    const gone = [...before.values()].flat();
    this.#drop(gone);
    this.#insert(fresh);
    return { fresh, gone, kept };
  }

  /** Forgets the blocks of elements that have left the page. */
  remove(homes: Iterable<Element>): Entry[] {
    const gone: Entry[] = [];
    for (const home of homes) {
      gone.push(...this.at(home));
      this.#byHome.delete(home);
    }
    this.#drop(gone);
    return gone;
  }

  /** How many sentences its text has, as far as it has been judged; labels are no text. */
  get sentences(): number {
    let sum = 0;
    for (const { block, sentences = 0 } of this) if (block.kind !== 'label') sum += sentences;
    return sum;
  }

  /** The blocks that were judged with too little around them to be sure. */
  thin(): Entry[] {
    return [...this].filter(({ isThin }) => isThin);
  }

  /** Up to `count` blocks of text before this one, and the headings that they stand under; in document order. */
  before(entry: Entry, count: number): Entry[] {
    const found: Entry[] = [];
    let depth = 7;
    const at = this.#order.lastIndexOf(entry);
    for (let index = at - 1; index >= 0 && index > at - 80 && (count > 0 || depth > 1); index -= 1) {
      const candidate = this.#order[index] as Entry;
      const { kind, depth: own = 7 } = candidate.block;
      if (candidate.isGone || kind === 'label') continue;
      const isHeading = kind === 'heading' && own < depth;
      if (isHeading) depth = own;
      if (isHeading || count > 0) found.unshift(candidate);
      count -= 1;
    }
    return found;
  }

  #drop(gone: readonly Entry[]): void {
    for (const entry of gone) entry.isGone = true;
    this.#gone += gone.length;
    if (this.#gone < 64 || this.#gone * 2 < this.#order.length) return;
    this.#order = this.#order.filter(({ isGone }) => !isGone);
    this.#gone = 0;
  }

  #insert(fresh: readonly Entry[]): void {
    for (const entry of fresh) {
      const last = this.#order.at(-1);
      if (!last || follows(entry, last)) {
        this.#order.push(entry);
        continue;
      }
      let low = 0;
      let high = this.#order.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        // A removed block has no place in the document: compare with the next one that is still there.
        let live = middle;
        while (live < high && this.#order[live]?.isGone) live += 1;
        if (live < high && follows(entry, this.#order[live] as Entry)) low = live + 1;
        else high = middle;
      }
      this.#order.splice(low, 0, entry);
    }
  }
}

const keyOf = ({ text, kind, attribute }: PageBlock) => `${kind} ${attribute?.name ?? ''} ${text}`;
const nodeOf = ({ block }: Entry): Node => block.attribute?.element ?? block.runs[0]?.node ?? block.home;

function follows(one: Entry, other: Entry): boolean {
  const [first, second] = [nodeOf(one), nodeOf(other)];
  if (first === second) return (one.block.runs[0]?.from ?? 0) >= (other.block.runs[0]?.from ?? 0);
  return Boolean(second.compareDocumentPosition(first) & 4);
}
