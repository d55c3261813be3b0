/**
 * Keeps elements from being painted for a short while. Inline style, since it holds against the page's own
 * rules from the moment it is set; and without a transition, which would let the text show a while longer.
 */
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

  /** Covers an element; page and body are never covered, since they hold what has been judged already. */
  cover(element: Element): void {
    const isPage = element.localName === 'body' || element.localName === 'html';
    if (isPage || !('style' in element) || this.#undos.has(element as HTMLElement)) return;
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

/** Hides an element through its style attribute. Returns undo, which leaves the attribute as it was. */
function hide(element: HTMLElement): () => void {
  const { style } = element;
  const written = element.getAttribute('style');
  const properties = ['visibility', 'transition'] as const;
  const before = properties.map(
    (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
  );
  style.setProperty('visibility', 'hidden', 'important');
  style.setProperty('transition', 'none', 'important');
  const hidden = element.getAttribute('style');
  return () => {
    if (element.getAttribute('style') === hidden) {
      // Nobody has touched it meanwhile: back to the letter.
      if (written === null) element.removeAttribute('style');
      else element.setAttribute('style', written);
      return;
    }
    for (const [name, value, priority] of before) {
      if (value) style.setProperty(name, value, priority);
      else style.removeProperty(name);
    }
  };
}
