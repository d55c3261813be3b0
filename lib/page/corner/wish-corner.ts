import type { PageWish, WishUndo } from '../../messages/page-wish.ts';
import { say } from '../words/say.ts';
import { type CornerAction, cornerNote } from './corner-note.ts';

/** What a wish corner needs from the page's session. */
interface WishCornerCalls {
  /** Carries a wish out. @returns how to take it back, where that can be done. @throws when it failed. */
  onWish(wish: PageWish): Promise<WishUndo | undefined>;
  /** What to say of a wish that has been carried out. */
  inWords(wish: PageWish): string;
}

/** Has wishes carried out, and answers each with one line in the corner of the page. */
export class WishCorner {
  readonly #document: Document;
  readonly #calls: WishCornerCalls;
  #close = () => {};

  constructor(document: Document, calls: WishCornerCalls) {
    this.#document = document;
    this.#calls = calls;
  }

  /**
   * Has a wish carried out, says so, and offers to take it back.
   *
   * @param takesFocus Whether the focus goes to the answer, because the button that had it is gone.
   */
  async fulfil(wish: PageWish, takesFocus: boolean): Promise<void> {
    try {
      const undo = await this.#calls.onWish(wish);
      const action = undo && { label: say('undo'), run: () => void undo().catch(() => this.#failed()) };
      this.#say(this.#calls.inWords(wish), action, takesFocus);
    } catch {
      this.#failed();
    }
  }

  /** Says that a wish was meant for nothing that is there. */
  sayNothingHere(): void {
    this.#say(say('nothingHere'));
  }

  /** Takes the line away. */
  close(): void {
    this.#close();
  }

  #failed(): void {
    this.#say(say('notSaved'));
  }

  #say(text: string, action?: CornerAction, takesFocus = false): void {
    this.#close();
    this.#close = cornerNote(this.#document, text, action, { takesFocus });
  }
}
