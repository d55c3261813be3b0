import type { Reader } from '../engine/types.ts';
import type { PointedWish } from '../messages/page-command.ts';
import { type IdleReason, nothingCounted, type PageSummary } from '../messages/page-summary.ts';
import type { PageWish, WishUndo } from '../messages/page-wish.ts';
import { ArticleLine } from './corner/article-line.ts';
import { WishCorner } from './corner/wish-corner.ts';
import { wishInWords } from './corner/wish-in-words.ts';
import { watchGate } from './gate/watch-gate.ts';
import { LivePage } from './live-page.ts';
import type { PageMarks } from './marks/page-marks.ts';
import type { PageEngine } from './page-engine.ts';
import type { PageReader } from './page-reader.ts';
import { pointedWish } from './pointed-wish.ts';
import { closedEngine } from './reading/closed-engine.ts';
import { say } from './words/say.ts';

/** What a session needs from outside, as values. */
export interface PageOutside {
  readonly document: Document;
  /** Whether a text holds a sign that its page may be about the pack's work. Cheap: asked on every page. */
  mayBeAbout(text: string): boolean;
  /** Makes the engine; called once, and only after a sign. May throw. */
  openEngine(): PageEngine;
  /** Called when the counts may have changed, any number of times. */
  onCounts(): void;
  /**
   * Carries out what the reader asks for.
   *
   * @returns how to take it back, where that can be done.
   * @throws when it failed.
   */
  onWish(wish: PageWish): Promise<WishUndo | undefined>;
}

/** What the reader's settings come to on this page. */
export type PageMode = PageReader | { readonly idle: IdleReason };

/** Leafmark in one document, from the first sign to the end: starts, pauses and stops the reading of its page. */
export class PageSession {
  readonly #outside: PageOutside;
  #engine: PageEngine | undefined;
  #engineError: string | undefined;
  #outsideError: string | undefined;
  #mode: PageMode | undefined;
  #running: AbortController | undefined;
  #page: LivePage | undefined;
  readonly #line: ArticleLine;
  readonly #corner: WishCorner;

  constructor(outside: PageOutside) {
    this.#outside = outside;
    this.#line = new ArticleLine(outside.document, () => this.marks?.goTo(this.marks.outdated()[0]?.id ?? 0));
    this.#corner = new WishCorner(outside.document, {
      onWish: (wish) => outside.onWish(wish),
      inWords: (wish) => wishInWords(wish, this.#reader, this.#engine?.lines ?? []),
    });
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

  state(): PageSummary {
    const counts = this.#page?.counts() ?? nothingCounted;
    const { about, hidden, notes, lifted } = counts;
    const error = this.#engineError ?? this.#pageError() ?? this.#outsideError;
    const isOfOther = !about && hidden + notes + lifted === 0;
    const idle = this.#idle ?? (isOfOther ? 'not about the show' : undefined);
    return {
      ...counts,
      ...(error && { error }),
      ...(this.#page?.isReading && { isReading: true as const }),
      ...(idle && { idle }),
    };
  }

  /** Carries out what the browser's own menu offers, for what was last right-clicked or for the words selected. */
  askPointed(what: PointedWish, selected?: string): void {
    const wish = pointedWish(what, this.marks?.pointed(), selected);
    // The menu is closed by now, and the focus is back where it was: it stays there.
    if (wish) void this.#corner.fulfil(wish, false);
    else this.#corner.sayNothingHere();
  }

  /** Leaves the page as it was. */
  stop(): void {
    this.#corner.close();
    this.#end();
  }

  #begin(): void {
    this.#running = new AbortController();
    const { signal } = this.#running;
    const { document, mayBeAbout } = this.#outside;
    const unwatch = watchGate(document, mayBeAbout, () => this.#open(signal));
    signal.addEventListener('abort', unwatch);
  }

  #open(signal: AbortSignal): void {
    this.#engine ??= this.#openEngine();
    this.#page = new LivePage(this.#outside.document, this.#engine, signal, {
      onChange: () => this.#onChange(),
      onWish: (wish) => void this.#corner.fulfil(wish, true),
    });
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

  #onChange(): void {
    this.#outside.onCounts();
    const { defaultView } = this.#outside.document;
    // A frame is part of an article, or an advertisement.
    const { marks } = this;
    if (defaultView !== defaultView?.top || !marks) return;
    this.#line.update(() => ({ outdated: marks.outdated().length, published: marks.published }));
  }

  get #reader(): Reader | undefined {
    return this.#mode && !('idle' in this.#mode) ? this.#mode.reader : undefined;
  }

  get #idle(): IdleReason | undefined {
    return this.#mode && 'idle' in this.#mode ? this.#mode.idle : undefined;
  }

  #pageError(): string | undefined {
    const { error } = this.#page ?? {};
    if (error === undefined) return undefined;
    return say('pageError', error instanceof Error ? error.message : String(error));
  }

  #end(): void {
    this.#line.stop();
    this.#running?.abort();
    this.#running = this.#page = undefined;
  }
}
