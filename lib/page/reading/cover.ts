import { hideElement } from '../nodes/hide-element.ts';
import { hidePart } from '../nodes/hide-part.ts';
import { inlineTags } from '../nodes/page-tags.ts';

/** Whether an element holds lines of text alone. Most do, and to hide them takes half the time. */
function isLeaf(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (!inlineTags.has(child.localName)) return false;
  return element.localName !== 'dialog';
}

/** Keeps elements from being painted for a short while. */
export class Covers {
  readonly #undos = new Map<HTMLElement, () => void>();
  readonly #longestMs: number;
  readonly #onRelease: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;

  /**
   * @param longestMs After this time without any progress everything is uncovered, whatever has happened.
   * @param onRelease Called when that was necessary.
   */
  constructor(longestMs: number, onRelease: () => void) {
    this.#longestMs = longestMs;
    this.#onRelease = onRelease;
  }

  cover(element: Element): void {
    if (!('style' in element) || this.#undos.has(element as HTMLElement)) return;
    const hide = isLeaf(element) ? hideElement : hidePart;
    this.#undos.set(element as HTMLElement, hide(element as HTMLElement));
    if (this.#timer === undefined) this.#wait(performance.now());
  }

  /** Work goes on: there is reason to wait longer, up to five times as long in all. */
  prolong(): void {
    if (this.#timer === undefined || performance.now() - this.#since > 4 * this.#longestMs) return;
    clearTimeout(this.#timer);
    this.#wait(this.#since);
  }

  release(element: Element): void {
    this.#undos.get(element as HTMLElement)?.();
    this.#undos.delete(element as HTMLElement);
    if (this.#undos.size > 0) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #wait(since: number): void {
    this.#since = since;
    this.#timer = setTimeout(() => {
      this.releaseAll();
      this.#onRelease();
    }, this.#longestMs);
  }

  releaseAll(): void {
    for (const element of [...this.#undos.keys()]) this.release(element);
  }
}
