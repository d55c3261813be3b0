import type { Finding, Line, PageContext, Reader, TextBlock } from '../../engine/types.ts';
import type { OwnWords } from '../../messages/own-words.ts';
import { planMarks } from '../marks/plan-marks.ts';
import { findOwnWords } from '../own-words.ts';
import type { PageEngine } from '../page-engine.ts';
import { say } from '../words/say.ts';

/** The title of a page as its tab shows it: what tells is replaced, and what the page wrote is kept. */
export class PageTitle {
  readonly #document: Document;
  #text: Text | undefined;
  #said = '';
  #shown = '';
  #judged: { readonly said: string; readonly findings: readonly Finding[] } | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  /** The title that the page itself has set. */
  read(): string {
    const text = titleText(this.#document);
    if (text !== this.#text || text?.data !== this.#shown) {
      this.#text = text;
      this.#said = this.#shown = text?.data ?? '';
    }
    return this.#said.replace(/\s+/g, ' ').trim();
  }

  /** Judges the title together with the beginning of the page. */
  judge(engine: PageEngine, context: PageContext, beginning: readonly TextBlock[]): void {
    this.read();
    const said = this.#said;
    if (said === '') return;
    const { spoilers } = engine.judge([{ text: said, kind: 'title' }, ...beginning], context);
    this.#judged = { said, findings: spoilers.filter(({ block }) => block === 0) };
  }

  /** Writes the title for one reader. */
  show(reader: Reader, lines: readonly Line[], ownWords: readonly OwnWords[] = []): void {
    this.read();
    const findings = this.#judged?.said === this.#said ? this.#judged.findings : [];
    let shown = this.#said;
    const own = findOwnWords(shown, ownWords, reader, lines);
    for (const { start, end } of [...planMarks(shown, findings, reader, lines, own).veils].reverse()) {
      shown = [shown.slice(0, start), say('hiddenText'), shown.slice(end)].join('');
    }
    this.#write(shown);
  }

  undo(): void {
    this.read();
    this.#write(this.#said);
  }

  #write(shown: string): void {
    // The page's own node is changed, not replaced: a framework may hold it.
    if (this.#text && this.#text.data !== shown) this.#text.data = shown;
    this.#shown = shown;
  }
}

function titleText(document: Document): Text | undefined {
  const first = document.querySelector('head > title')?.firstChild;
  return first?.nodeType === 3 ? (first as Text) : undefined;
}
