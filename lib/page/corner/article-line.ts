import { inWords, say } from '../wording.ts';
import { cornerNote } from './corner-note.ts';

/** From how many notes on the age of an article speaks for itself. */
const enough = 3;
/** Counts that change meanwhile are told once. */
const restMs = 600;

/** How many statements of an article are out of date, and its day, where it is known. */
interface ArticleState {
  readonly outdated: number;
  readonly published: string | undefined;
}

/** One quiet line on a page with many outdated statements: how old it is and how many they are. */
export class ArticleLine {
  readonly #document: Document;
  readonly #onFirst: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #close = () => {};
  #shown = '';
  /** The address for which the line has been shown: whoever closes it is left in peace there. */
  #shownAt = '';

  /** @param onFirst Called when the reader asks for the first of the statements. */
  constructor(document: Document, onFirst: () => void) {
    this.#document = document;
    this.#onFirst = onFirst;
  }

  /** The page may have changed: once it rests, it is asked how it stands. */
  update(ask: () => ArticleState): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(ask()), restMs);
  }

  /** Takes the line away. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#close();
  }

  #show({ outdated, published }: ArticleState): void {
    const { URL: address } = this.#document;
    if (outdated < enough) {
      this.#close();
      return;
    }
    const count = String(outdated);
    const text = published
      ? say('articleSince', inWords(published.slice(0, 7)), count)
      : say('articleChanged', count);
    if (text === this.#shown || (this.#shown === '' && this.#shownAt === address)) return;
    this.#close();
    const action = { label: say('firstNote'), run: () => this.#onFirst() };
    const onClose = () => {
      this.#shown = '';
    };
    this.#close = cornerNote(this.#document, text, action, { onClose });
    this.#shown = text;
    this.#shownAt = address;
  }
}
