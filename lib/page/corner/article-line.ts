import { inWords, say } from '../words/say.ts';
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
  #takeAway = () => {};
  /** What the line says now; empty while there is none. */
  #shown = '';
  /** The address at which the reader has closed the line: there they are left in peace. */
  #closedAt: string | undefined;

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
    this.#takeLineAway();
  }

  #show(state: ArticleState): void {
    const text = inOneLine(state);
    const isUnwanted = this.#shown === '' && this.#closedAt === this.#document.URL;
    if (text === this.#shown || isUnwanted) return;
    this.#takeLineAway();
    if (text === '') return;
    const action = { label: say('firstNote'), run: () => this.#onFirst() };
    const onClose = () => {
      this.#shown = '';
      this.#closedAt = this.#document.URL;
    };
    this.#takeAway = cornerNote(this.#document, text, action, { onClose });
    this.#shown = text;
  }

  #takeLineAway(): void {
    this.#takeAway();
    this.#shown = '';
  }
}

/** Empty where the statements are too few to speak of. */
function inOneLine({ outdated, published }: ArticleState): string {
  if (outdated < enough) return '';
  const count = String(outdated);
  return published
    ? say('articleSince', inWords(published.slice(0, 7)), count)
    : say('articleChanged', count);
}
