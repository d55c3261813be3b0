import { findBlocks } from '../blocks/find-blocks.ts';
import { unwrapCopy } from '../cuts/unwrap-copy.ts';
import type { EntryList } from './entry-list.ts';
import { holdInTranslation } from './hold-in-translation.ts';
import type { Entry } from './page-entry.ts';
import { isWithin } from './read-records.ts';

/** What has to be done beside the reading. */
export interface PartWork {
  /** Blocks still say what they said before, and may have changed places. */
  onKept(entries: readonly Entry[]): void;
  /** A block is no longer in the page. */
  onGone(entry: Entry): void;
  /** A shadow root was found; its inside is read too. */
  onShadow(root: ShadowRoot): void;
  /** An element was found that may be given a shadow root later. */
  onPlace(element: Element): void;
  /** Whether the lines of an element are left alone for now. */
  isLeftAlone(home: Element): boolean;
}

interface Part {
  readonly root: Element | ShadowRoot;
  /** Whether to read only the element's own lines, and the elements in it that have not been read yet. */
  readonly isOwnLines: boolean;
}

/** An element with more elements in it is read block by block, so that the reading can be stopped in between. */
const mostAtOnce = 200;
/** With more parts than this, the elements around them are covered instead of each part. */
const mostCovered = 100;

/** How many elements stand in another. Most hold none, and to be told so costs less than a list. */
function countIn(root: Element | ShadowRoot): number {
  if (root.childElementCount === 0) return 0;
  return root.nodeType === 1
    ? (root as Element).getElementsByTagName('*').length
    : root.querySelectorAll('*').length;
}

/** The parts of a page that are still to be read, first what comes first in the page. */
export class UnreadParts {
  readonly #list: EntryList;
  readonly #work: PartWork;
  /** The next one last. */
  readonly #parts: Part[] = [];

  constructor(list: EntryList, work: PartWork) {
    this.#list = list;
    this.#work = work;
  }

  /** Adds elements, in document order; they are read before all others. */
  add(roots: Iterable<Element | ShadowRoot>, isOwnLines: boolean): void {
    const parts = [...roots].map((root) => ({ root, isOwnLines }));
    for (const part of parts.reverse()) this.#parts.push(part);
  }

  /** Reads at least one part, and more until time is up. @returns the blocks that nobody has judged. */
  read(isTimeUp: () => boolean): Entry[] {
    const fresh: Entry[] = [];
    for (let part = this.#parts.pop(); part; part = isTimeUp() ? undefined : this.#parts.pop())
      if (part.root.isConnected) this.#readPart(part, fresh);
    return fresh;
  }

  /** Elements that together hold all that is unread. */
  around(): Set<Element> {
    const all = this.#parts.map(({ root }) => (root.nodeType === 1 ? root : (root as ShadowRoot).host));
    const elements = all as Element[];
    if (elements.length <= mostCovered) return new Set(elements);
    return new Set(elements.map((element) => element.parentElement ?? element));
  }

  /** Tells whether an element waits to be read (again): until then the place of its text is not known for sure. */
  whatWaits(): (home: Element) => boolean {
    const roots = (isOwnLines: boolean) =>
      new Set(this.#parts.filter((part) => part.isOwnLines === isOwnLines).map(({ root }) => root));
    const [own, whole] = [roots(true), roots(false)];
    return (home) => own.has(home) || isWithin(home, whole);
  }

  #readPart(part: Part, fresh: Entry[]): void {
    const { root, isOwnLines } = part;
    const homes = new Set<Element>();
    const inside: Element[] = [];
    const shadows: ShadowRoot[] = [];
    const copies: Element[] = [];
    const isLarge = !isOwnLines && countIn(root) > mostAtOnce;
    if (root.nodeType === 1) homes.add(root as Element);
    const blocks = findBlocks(root, {
      isKnown: (element) => {
        if (isLarge) inside.push(element);
        else if (!isOwnLines || !this.#list.has(element)) homes.add(element);
        return isLarge || !homes.has(element);
      },
      // It may have been a block before the page moved it there: that is gone.
      onLinePart: (element) => this.#list.has(element) && homes.add(element),
      onShadow: (shadow) => shadows.push(shadow),
      onPlace: (element) => this.#work.onPlace(element),
      onCopy: (copy) => copies.push(copy),
    });
    if (copies.length > 0) {
      // A copy hides nothing: what stands in it is the page's.
      for (const copy of copies) unwrapCopy(copy);
      this.#readPart(part, fresh);
      return;
    }
    const spoken = blocks.filter(({ home }) => !this.#work.isLeftAlone(home));
    const result = this.#list.replace(homes, spoken);
    for (const entry of result.gone) this.#work.onGone(entry);
    holdInTranslation(result.gone, result.fresh);
    this.#work.onKept(result.kept);
    for (const entry of result.fresh) fresh.push(entry);
    for (const shadow of shadows) this.#work.onShadow(shadow);
    this.add([...shadows, ...inside], false);
  }
}
