import type { PageCounts } from '../messages/page-summary.ts';
import { unwrapCopies } from './cuts/unwrap-copy.ts';
import { type PageCalls, PageMarks } from './marks/page-marks.ts';
import { mindPresses } from './nodes/mind-presses.ts';
import { withInside } from './nodes/with-inside.ts';
import type { PageEngine } from './page-engine.ts';
import type { PageReader } from './page-reader.ts';
import { ClaimQueue } from './reading/claim-queue.ts';
import { EntryList } from './reading/entry-list.ts';
import { judgeFirst } from './reading/judge-entries.ts';
import { LateRoots } from './reading/late-roots.ts';
import type { Entry } from './reading/page-entry.ts';
import { PageWatch } from './reading/page-watch.ts';
import { type Changes, isWithin, noChanges, readRecords, withRoots } from './reading/read-records.ts';
import { type QueueWork, ReadingQueue } from './reading/reading-queue.ts';
import { TornHomes } from './reading/torn-homes.ts';
import { UnreadParts } from './reading/unread-parts.ts';
import { PageSubject } from './subject/page-subject.ts';
import { HiddenReferences } from './veils/hidden-references.ts';

/**
 * Reads a whole page, and reads again whatever changes in it before that is painted. When its signal aborts, it
 * leaves the page as it was.
 */
export class LivePage {
  readonly #engine: PageEngine;
  readonly #list = new EntryList();
  readonly #unread: UnreadParts;
  readonly #queue: ReadingQueue;
  readonly #claims: ClaimQueue;
  readonly #subject: PageSubject;
  readonly #watch: PageWatch;
  /** The marks as they stand; to be asked and moved, never written past this page. */
  readonly marks: PageMarks;
  #error: unknown;
  readonly #torn: TornHomes;
  readonly #references: HiddenReferences;
  /** Whether what the page says of itself has to be read anew. */
  #isPageNew = false;

  constructor(document: Document, engine: PageEngine, signal: AbortSignal, calls: Omit<PageCalls, 'write'>) {
    this.#engine = engine;
    this.#subject = new PageSubject(document, engine, this.#list);
    const write = (run: () => void) => this.#watch.write(run);
    this.#references = new HiddenReferences(document, write);
    this.marks = new PageMarks(document, this.#list, engine.lines, signal, { ...calls, write });
    const late = new LateRoots((hosts) => write(() => this.#read(withRoots(hosts))), signal);
    this.#unread = new UnreadParts(this.#list, {
      onKept: (entries) => {
        this.marks.dropMisplaced(entries, () => this.#unread.whatWaits());
        for (const entry of entries) this.marks.show(entry);
      },
      onGone: (entry) => entry.marks?.undo(),
      onShadow: (root) => this.#watch.observe(root),
      onPlace: (element) => late.add(element),
      isLeftAlone: (home) => this.#torn.isResting(home),
    });
    const torn = { rest: (home: Element) => this.#rest(home), resume: (home: Element) => this.#resume(home) };
    this.#torn = new TornHomes(torn, signal);
    const work = {
      read: (isTimeUp: () => boolean) => this.#readNews(isTimeUp),
      judge: (entries: readonly Entry[]) => this.#judge(entries),
      isWaiting: (entry: Entry) => this.marks.isWaiting(entry),
      at: (home: Element) => this.#list.at(home),
      write,
      onProgress: calls.onChange,
      onRest: () => {
        this.#references.update();
        this.#claims.proceed();
      },
    };
    this.#queue = new ReadingQueue(document, work, signal);
    const showClaims = (entries: readonly Entry[]) => {
      for (const entry of entries) this.marks.show(entry);
      calls.onChange();
    };
    const isTurn = () => this.#wantsClaims && !this.#queue.isBusy;
    this.#claims = new ClaimQueue({ isTurn, show: showClaims, write, onRest: calls.onChange }, signal);
    this.#watch = new PageWatch({
      read: (records) => this.#read(readRecords(records)),
      // What was not judged stays covered for the longest time.
      onError: (error) => {
        this.#error = error;
      },
    });
    if (signal.aborted) return;
    signal.addEventListener('abort', () => this.#stop(document));
    document.addEventListener('DOMContentLoaded', () => this.#onLoaded(), { signal });
    document.defaultView?.addEventListener('beforeprint', () => write(() => {}), { signal });
    mindPresses(document, signal);
    this.#watch.observe(document);
    const added = new Set(document.documentElement ? [document.documentElement] : []);
    this.#watch.write(() => this.#read({ ...noChanges(), added, isTitle: true }));
  }

  /** What the reader is shown from now on. Nothing is read again for it. */
  setReader(reader: PageReader): void {
    this.marks.reader = reader;
    this.#watch.write(() => {
      this.#showTitle();
      // What is being read anew is shown when that is done.
      const isUnread = this.#unread.whatWaits();
      for (const entry of this.#list) if (!isUnread(entry.block.home)) this.marks.show(entry);
      this.#queue.updateCovers(new Set([...this.#list].map(({ block }) => block.home)));
      this.#references.update();
    });
    this.#claims.proceed();
  }

  counts(): PageCounts {
    return { about: this.marks.isAbout, sentences: this.#list.sentences, ...this.marks.count() };
  }

  /** Whether text is still being read, or claims that are wanted are looked for. */
  get isReading(): boolean {
    return this.#queue.isBusy || (this.#wantsClaims && this.#claims.isBusy);
  }

  /** What went wrong while the page was read or written to; the blocks concerned are hidden. */
  get error(): unknown {
    return this.#error ?? this.marks.error;
  }

  /** Nobody is asked for what the reader does not want to be told. */
  get #wantsClaims(): boolean {
    const { reader } = this.marks;
    return reader !== undefined && reader.reader.notes !== 'off';
  }

  #read({ added, changed, torn, removed, isTitle }: Changes): void {
    for (const root of removed) this.#forget(root);
    this.#torn.add(torn);
    this.#unread.add(changed, true);
    const isTop = (root: Element) => !isWithin(root.parentNode, added);
    this.#unread.add([...added].filter(isTop), false);
    this.#isPageNew ||= isTitle || this.#subject.hasMoved;
    this.#queue.proceed();
  }

  /** Reads what is new in the page until time is up. */
  #readNews(isTimeUp: () => boolean): ReturnType<QueueWork['read']> {
    const fresh = this.#unread.read(isTimeUp);
    if (this.#isPageNew) this.#readPage();
    return { fresh, unread: this.#unread.around() };
  }

  /** Where a page keeps removing our elements, the whole block is hidden for a while instead. */
  #rest(home: Element): void {
    for (const { marks } of this.#list.remove([home])) marks?.undo();
    this.#queue.hide(home);
  }

  #resume(home: Element): void {
    this.#queue.forget(home);
    this.#watch.write(() => this.#read({ ...noChanges(), changed: new Set([home]) }));
  }

  /** Reads what the page says of itself as a whole. */
  #readPage(): void {
    this.#isPageNew = false;
    try {
      this.#subject.read();
    } catch (error) {
      this.#error = error;
    }
    this.marks.published = this.#subject.context().published;
    this.#showTitle();
  }

  #showTitle(): void {
    const { reader, isAbout } = this.marks;
    if (!reader) return;
    this.#subject.show(reader.reader, isAbout ? reader.ownWords : []);
  }

  #forget(root: Element): void {
    const homes = withInside(root).filter((element) => this.#list.has(element));
    for (const entry of this.#list.remove(homes)) entry.marks?.undo();
    for (const home of homes) this.#queue.forget(home);
  }

  #judge(entries: readonly Entry[]): number {
    const judged = judgeFirst(entries, this.#list, this.#engine, this.#subject);
    const { count, isAbout, isTurn, search, error } = judged;
    this.#claims.add(search);
    if (error !== undefined) this.#error = error;
    const isNews = isAbout && !this.marks.isAbout;
    this.marks.isAbout ||= isAbout;
    // What was judged before may hold words of the reader's own.
    if (isNews) this.#showTitle();
    for (const entry of isNews ? this.#list : entries.slice(0, count)) this.marks.show(entry);
    if (!this.#subject.isTitleRead) this.#readPage();
    if (isTurn) this.#queue.judgeAgain(this.#list.thin());
    return count;
  }

  #onLoaded(): void {
    this.#watch.write(() => {
      this.#readPage();
      this.#queue.add(this.#list.thin());
      this.#queue.proceed();
    });
  }

  #stop(document: Document): void {
    try {
      readRecords(this.#watch.stop()); // puts right what the page has touched in this moment
    } catch (error) {
      this.#error = error;
    }
    this.#subject.undo();
    this.#references.undo();
    for (const { marks } of this.#list) marks?.undo();
    unwrapCopies(document); // what the page has copied of them and nobody has come upon yet
  }
}
