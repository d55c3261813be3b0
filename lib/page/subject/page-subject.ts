import { likely } from '../../engine/relevance/judge-relevance.ts';
import type { PageContext, Reader, TextBlock } from '../../engine/types.ts';
import type { OwnWords } from '../../messages/own-words.ts';
import type { PageBlock } from '../blocks/page-block.ts';
import { toTextBlock } from '../blocks/to-text-block.ts';
import type { PageEngine } from '../page-engine.ts';
import { readPageContext } from './page-context.ts';
import { PageTitle } from './page-title.ts';

const beginningBlocks = 6;

/** What a page is about as a whole: its title and day, and how likely it was found to be about the work. */
export class PageSubject {
  readonly #document: Document;
  readonly #engine: PageEngine;
  readonly #entries: Iterable<{ readonly block: PageBlock }>;
  readonly #title: PageTitle;
  #context: PageContext | undefined;
  #address: string;
  #isTitleRead = false;
  #aboutness: { readonly confidence: number; readonly length: number } | undefined;

  /** @param entries The page's blocks in document order, as they are at any time. */
  constructor(document: Document, engine: PageEngine, entries: Iterable<{ readonly block: PageBlock }>) {
    this.#document = document;
    this.#engine = engine;
    this.#entries = entries;
    this.#title = new PageTitle(document);
    this.#address = document.URL;
  }

  /** Whether the page has gone to another address since it was last read: it may be about something else now. */
  get hasMoved(): boolean {
    return this.#address !== this.#document.URL;
  }

  /** Whether the title has been judged together with text of the page. */
  get isTitleRead(): boolean {
    return this.#isTitleRead;
  }

  /** What the engine is told of the page besides its blocks. */
  context(): PageContext {
    this.#context ??= readPageContext(this.#document, this.#title.read());
    return this.#context;
  }

  /** How likely, 0 to 1, the page is about the work, as the longest stretch of it that was judged has it. */
  get aboutness(): number {
    return this.#aboutness?.confidence ?? 0;
  }

  /**
   * Notes what a stretch of so many characters was found to be about.
   *
   * @returns Whether the page only now turns out to be about the work: what was judged with little around it
   *   has to be judged again.
   */
  note(confidence: number, length: number): boolean {
    if (this.#aboutness && this.#aboutness.length > length) return false;
    const before = this.aboutness;
    this.#aboutness = { confidence, length };
    return before < likely && confidence >= likely;
  }

  /**
   * Reads the page's title and day anew: after a new title, a change of route, at the end of loading.
   *
   * @throws what the engine throws.
   */
  read(): void {
    if (this.hasMoved) this.#aboutness = undefined;
    this.#address = this.#document.URL;
    this.#context = undefined;
    const context = this.context();
    const beginning = this.#beginning();
    this.#isTitleRead = beginning.length > 0;
    this.#title.judge(this.#engine, context, beginning);
  }

  /** Writes the title of the page's tab for one reader. */
  show(reader: Reader, ownWords: readonly OwnWords[] = []): void {
    this.#title.show(reader, this.#engine.lines, ownWords);
  }

  /** Gives the title back. */
  undo(): void {
    this.#title.undo();
  }

  /** The first few blocks of the page, which tell what its title is about. */
  #beginning(): TextBlock[] {
    const blocks: TextBlock[] = [];
    for (const { block } of this.#entries) {
      if (block.kind !== 'label') blocks.push(toTextBlock(block));
      if (blocks.length === beginningBlocks) break;
    }
    return blocks;
  }
}
