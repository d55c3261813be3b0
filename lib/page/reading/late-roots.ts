import { mayHost, shadowRootOf } from '../nodes/shadow-root-of.ts';

/** How long elements are looked at before each frame until a page has said what their names stand for, in frames. */
const mostFrames = 600;
const restMs = 100;
/** More elements than this are not waited for at once. */
const mostWaiting = 1_000;

const isDefined = (element: Element) => element.matches(':defined');

/** The nearest element around that has a box, where one with a name of the page's own may have none. */
function boxAround(element: Element): Element | undefined {
  let at: Node | null = element.parentNode;
  for (; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null)
    if (at.nodeType === 1 && !(at as Element).localName.includes('-')) return at as Element;
  return undefined;
}

/**
 * Finds shadow roots that a page opens in elements which have been read before: that leaves no record. Scripts define
 * the names of elements when these have long arrived (HTML, "upgrades"), which is looked for before each frame, by
 * name; and what appears in an element changes how large it is, or the one around it, of which a size observer tells
 * before it is painted. A page without such elements pays nothing.
 */
export class LateRoots {
  readonly #onRoots: (hosts: readonly Element[]) => void;
  readonly #signal: AbortSignal;
  /** Elements with names that nobody has defined yet. */
  readonly #undefined = new Map<string, Set<Element>>();
  readonly #waiting = new Set<Element>();
  readonly #around = new WeakMap<Element, Set<Element>>();
  #observer: ResizeObserver | undefined;
  #isResting = false;
  #frame = 0;

  /** @param onRoots Called with elements that have a shadow root now, before the next paint. */
  constructor(onRoots: (hosts: readonly Element[]) => void, signal: AbortSignal) {
    this.#onRoots = onRoots;
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      this.#observer?.disconnect();
      cancelAnimationFrame(this.#frame);
    });
  }

  /** Adds an element that may be given a shadow root later. */
  add(element: Element): void {
    if (this.#waiting.has(element)) return;
    if (this.#waiting.size >= mostWaiting) {
      // What was taken out unseen told of no size.
      for (const one of this.#waiting) if (!one.isConnected) this.#forget(one);
      if (this.#waiting.size >= mostWaiting) return;
    }
    this.#waiting.add(element);
    this.#observe(element);
    const { localName } = element;
    if (!localName.includes('-') || isDefined(element)) return;
    const named = this.#undefined.get(localName);
    this.#undefined.set(localName, (named ?? new Set()).add(element));
    if (!named) this.#lookSoon(mostFrames);
  }

  #lookSoon(frames: number): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#lookForNames(frames));
  }

  #lookForNames(frames: number): void {
    const defined: Element[] = [];
    for (const [name, named] of this.#undefined) {
      const [first] = named;
      if (first && !isDefined(first)) continue;
      this.#undefined.delete(name);
      defined.push(...named);
    }
    // Who has not defined a name by the end may do it at any time, or never: what appears then is told by its size.
    if (frames <= 1) this.#undefined.clear();
    else if (this.#undefined.size > 0) this.#lookSoon(frames - 1);
    this.#tell(defined);
  }

  #observe(element: Element): void {
    if (this.#isResting) return;
    this.#observer ??= new ResizeObserver((sizes) => this.#onSizes(sizes));
    this.#observer.observe(element);
    const around = boxAround(element);
    if (!around) return;
    const inside = this.#around.get(around) ?? new Set();
    if (inside.size === 0) this.#observer.observe(around);
    this.#around.set(around, inside.add(element));
  }

  #onSizes(sizes: readonly ResizeObserverEntry[]): void {
    const asked = new Set<Element>();
    for (const { target } of sizes) {
      if (this.#waiting.has(target)) asked.add(target);
      for (const element of this.#around.get(target) ?? []) asked.add(element);
    }
    this.#tell(asked);
  }

  #tell(elements: Iterable<Element>): void {
    const hosts: Element[] = [];
    for (const element of elements) {
      const isOver = !element.isConnected || !mayHost(element);
      const hasRoot = !isOver && shadowRootOf(element) !== null;
      if (hasRoot) hosts.push(element);
      if (hasRoot || isOver) this.#forget(element);
    }
    if (hosts.length === 0) return;
    this.#rest();
    this.#onRoots(hosts);
  }

  #forget(element: Element): void {
    this.#waiting.delete(element);
    this.#observer?.unobserve(element);
    const around = boxAround(element);
    if (around) this.#around.get(around)?.delete(element);
  }

  /** What is written now changes sizes, and a browser tells the page of an observer that cannot keep up with its own doing. */
  #rest(): void {
    if (this.#isResting || !this.#observer) return;
    this.#observer.disconnect();
    this.#isResting = true;
    setTimeout(() => {
      this.#isResting = false;
      if (this.#signal.aborted) return;
      for (const element of this.#waiting) {
        const around = boxAround(element);
        if (around) this.#around.delete(around);
      }
      for (const element of this.#waiting) this.#observe(element);
    }, restMs);
  }
}
