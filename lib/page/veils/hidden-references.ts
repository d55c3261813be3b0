import { isOwn, ownTags, rootOf } from '../nodes/own-nodes.ts';
import { replaceAttribute } from '../nodes/replaced-attribute.ts';
import { say } from '../words/say.ts';

/** All of a page is looked through, so not for each of its changes. */
const restMs = 250;
const names = ['aria-labelledby', 'aria-describedby'] as const;

/**
 * What elements are called and described by, in the place of another element's text. Where that is not shown, as with a
 * tip that waits for the pointer, a screen reader is told all that stands in it, what is hidden or inert there too
 * (Accessible Name and Description Computation, 2A); so the reference goes, as long as there is a veil in it.
 */
export class HiddenReferences {
  readonly #document: Document;
  readonly #taken = new Map<Element, { readonly home: Element; undo(): void }>();

  readonly #write: (run: () => void) => void;
  #last = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param write Runs what writes to the page at a later time, so that it is not taken for the page's own doing. */
  constructor(document: Document, write: (run: () => void) => void) {
    this.#document = document;
    this.#write = write;
  }

  /** Takes away the references to what is hidden now, and puts back those to what no longer is; now or soon. */
  update(): void {
    if (this.#timer !== undefined) return;
    const rest = this.#last + restMs - performance.now();
    if (rest <= 0) this.#update();
    else this.#timer = setTimeout(() => this.#write(() => this.#update()), rest);
  }

  #update(): void {
    this.#timer = undefined;
    this.#last = performance.now();
    for (const [element, { home, undo }] of this.#taken) {
      if (element.isConnected && hasVeil(home)) continue;
      undo();
      this.#taken.delete(element);
    }
    if (this.#document.getElementsByTagName(ownTags.veil).length === 0) return;
    for (const element of this.#document.querySelectorAll(names.map((name) => `[${name}]`).join()))
      if (!this.#taken.has(element)) this.#look(element);
  }

  /** Puts everything back. */
  undo(): void {
    clearTimeout(this.#timer);
    for (const { undo } of this.#taken.values()) undo();
    this.#taken.clear();
  }

  #look(element: Element): void {
    for (const name of names) {
      const ids = element.getAttribute(name)?.split(/\s+/) ?? [];
      const home = ids.map((id) => this.#document.getElementById(id)).find((one) => one && tellsUnseen(one));
      if (!home) continue;
      const undos = [replaceAttribute(element, name, '')];
      // Without any name a link is read out by its address, and that may tell.
      if (name === 'aria-labelledby' && !element.hasAttribute('aria-label'))
        undos.push(replaceAttribute(element, 'aria-label', say('hiddenText')));
      this.#taken.set(element, {
        home,
        undo: () => {
          for (const undo of undos) undo();
        },
      });
      return;
    }
  }
}

const hasVeil = (home: Element) =>
  [...home.getElementsByTagName(ownTags.veil)].some(
    (host) => isOwn(host) && rootOf(host).querySelector('.hidden'),
  );

/** The second name of the option is that of browsers before 2024. */
const tellsUnseen = (home: Element) =>
  hasVeil(home) &&
  !home.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true } as CheckVisibilityOptions);
