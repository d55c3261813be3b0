import { closedEngine } from './closed-engine.ts';
import { LivePage, type PageCounts } from './live-page.ts';
import type { PageEngine } from './page-entry.ts';
import type { PageMarks } from './page-marks.ts';
import type { PageReader } from './page-reader.ts';
import { watchGate } from './watch-gate.ts';
import { say } from './wording.ts';

/** What a session needs from outside, as values. */
export interface PageOutside {
  readonly document: Document;
  /** Whether a text holds a sign that its page may be about the pack's work. Cheap: asked on every page. */
  mayBeAbout(text: string): boolean;
  /** Makes the engine; called once, and only after a sign. May throw. */
  openEngine(): PageEngine;
  /** Called when the counts may have changed, any number of times. */
  onCounts(): void;
}

/** What a page has to say of itself. */
export interface PageState extends PageCounts {
  readonly idle?: 'not about the show' | 'paused' | 'site off' | 'error';
  readonly error?: string;
}

/** What the reader's settings come to on this page. */
export type PageMode = PageReader | { readonly idle: 'paused' | 'site off' };

const nothing: PageCounts = { about: false, sentences: 0, hidden: 0, notes: 0, lifted: 0 };

/** One document's time with Leafmark: waits at the gate, reads the page, leaves it when told to. */
export class PageSession {
  readonly #outside: PageOutside;
  #engine: PageEngine | undefined;
  #engineError: string | undefined;
  #outsideError: string | undefined;
  #mode: PageMode | undefined;
  #running: AbortController | undefined;
  #page: LivePage | undefined;

  constructor(outside: PageOutside) {
    this.#outside = outside;
    this.#begin();
  }

  /** Tells the session what the reader has set. Until then text that tells is held back, for a short while. */
  setMode(mode: PageMode): void {
    this.#mode = mode;
    if ('idle' in mode) this.#end();
    else if (this.#running) this.#page?.setReader(mode);
    else this.#begin();
    this.#outside.onCounts();
  }

  /** Tells what is wrong outside, in words for a person; `undefined` when all is well again. */
  setError(error: string | undefined): void {
    this.#outsideError = error;
    this.#outside.onCounts();
  }

  /** The marks in the page, while it is being read. */
  get marks(): PageMarks | undefined {
    return this.#page?.marks;
  }

  state(): PageState {
    const counts = this.#page?.counts() ?? nothing;
    const { about, hidden, notes, lifted } = counts;
    const problem = this.#engineError ?? this.#pageError() ?? this.#outsideError;
    const error = problem ? { error: problem } : {};
    if (this.#mode && 'idle' in this.#mode) return { ...counts, ...error, idle: this.#mode.idle };
    if (!about && hidden + notes + lifted === 0) {
      return { ...counts, ...error, idle: 'not about the show' };
    }
    return { ...counts, ...error };
  }

  /** Leaves the page as it was. */
  stop(): void {
    this.#end();
  }

  #begin(): void {
    this.#running = new AbortController();
    const { signal } = this.#running;
    const { document, mayBeAbout } = this.#outside;
    watchGate(document, mayBeAbout, () => this.#open(signal), signal);
  }

  #open(signal: AbortSignal): void {
    this.#engine ??= this.#openEngine();
    this.#page = new LivePage(this.#outside.document, this.#engine, signal, () => this.#outside.onCounts());
    if (this.#mode && !('idle' in this.#mode)) this.#page.setReader(this.#mode);
  }

  #openEngine(): PageEngine {
    try {
      return this.#outside.openEngine();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#engineError = say('engineError', why);
      return closedEngine();
    }
  }

  #pageError(): string | undefined {
    const { error } = this.#page ?? {};
    if (error === undefined) return undefined;
    return say('pageError', error instanceof Error ? error.message : String(error));
  }

  #end(): void {
    this.#running?.abort();
    this.#running = this.#page = undefined;
  }
}
