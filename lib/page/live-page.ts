import type { PageContext, Reader } from '../engine/types.ts';
import { CardDesk } from './card-desk.ts';
import { Covers } from './cover.ts';
import { EntryList } from './entry-list.ts';
import { findBlocks } from './find-blocks.ts';
import { judgeFirst } from './judge-entries.ts';
import { nextTask } from './next-task.ts';
import { readPageContext } from './page-context.ts';
import type { Entry, PageEngine } from './page-entry.ts';
import { blockAround, textAttributes } from './page-tags.ts';
import { planMarks } from './plan-marks.ts';
import { type Changes, readRecords } from './read-records.ts';
import type { VeilLook } from './veil-style.ts';
import { type MarkSetting, signatureOf, stillStands, writeMarks } from './write-marks.ts';

/** What a reader wants to see hidden and said, and how veils look to them. */
export interface PageReader {
  readonly reader: Reader;
  readonly look: VeilLook;
}

/** What a live page counts. */
export interface PageCounts {
  readonly about: boolean;
  readonly sentences: number;
  readonly hidden: number;
  readonly notes: number;
  readonly lifted: number;
}

/** Longest time that text which has not been judged yet is kept from being painted. */
const longestCoverMs = 2_000;
/** How long to work before the browser gets its turn. */
const sliceMs = 8;
const observed: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: [...textAttributes],
};

/**
 * A page under Leafmark's care: everything in it is read, and again whatever changes, before it is painted.
 * Ends with its signal, and leaves the page as it was.
 */
export class LivePage {
  readonly #document: Document;
  readonly #engine: PageEngine;
  readonly #signal: AbortSignal;
  readonly #onCounts: () => void;
  readonly #list = new EntryList();
  readonly #covers = new Covers(longestCoverMs, () => this.#onCoversReleased());
  readonly #desk: CardDesk;
  readonly #observer: MutationObserver;
  readonly #lifted = new Set<string>();
  readonly #dismissed = new Set<string>();
  #queue: Entry[] = [];
  #open: Element | undefined;
  #reader: PageReader | undefined;
  #context: PageContext | undefined;
  #isAbout = false;
  #isSlicing = false;

  constructor(document: Document, engine: PageEngine, signal: AbortSignal, onCounts: () => void) {
    this.#document = document;
    this.#engine = engine;
    this.#signal = signal;
    this.#onCounts = onCounts;
    this.#desk = new CardDesk(document, signal);
    this.#observer = new MutationObserver((records) => this.#onRecords(records));
    if (signal.aborted) return;
    signal.addEventListener('abort', () => this.#stop());
    document.addEventListener('DOMContentLoaded', () => this.#onLoaded(), { signal });
    this.#observer.observe(document, observed);
    if (document.documentElement)
      this.#read({
        added: new Set([document.documentElement]),
        changed: new Set(),
        removed: new Set(),
        isTitle: true,
      });
  }

  /** What the reader is shown from now on. Nothing is read again for it. */
  setReader(reader: PageReader): void {
    this.#reader = reader;
    this.#write(() => {
      for (const entry of this.#list) this.#show(entry);
      this.#uncover(new Set([...this.#list].map(({ block }) => block.home)));
    });
  }

  /** Opens all veils of the page, or closes them again. */
  setLifted(isLifted: boolean): void {
    for (const { block, marks } of this.#list) {
      for (const { plan, veil } of marks?.veils ?? []) {
        const key = block.text.slice(plan.start, plan.end);
        if (isLifted) this.#lifted.add(key);
        else this.#lifted.delete(key);
        if (veil.isLifted !== isLifted) veil.setLifted(isLifted);
      }
    }
    this.#onCounts();
  }

  counts(): PageCounts {
    let [sentences, hidden, notes, lifted] = [0, 0, 0, 0];
    for (const entry of this.#list) {
      if (entry.block.kind !== 'label') {
        entry.sentences ??= this.#engine.countSentences(entry.block.text);
        sentences += entry.sentences;
      }
      notes += entry.marks?.noteCount ?? 0;
      for (const { plan, veil } of entry.marks?.veils ?? []) {
        if (veil.isLifted) lifted += plan.count;
        else hidden += plan.count;
      }
    }
    return { about: this.#isAbout, sentences, hidden, notes, lifted };
  }

  #onRecords(records: readonly MutationRecord[]): void {
    this.#write(() => this.#read(readRecords(records)));
  }

  /** Writes of our own are no news: what the page did before them is read first, their records are dropped. */
  #write(run: () => void): void {
    const earlier = this.#observer.takeRecords();
    if (earlier.length > 0) this.#read(readRecords(earlier));
    try {
      run();
    } finally {
      this.#observer.takeRecords();
    }
  }

  #read({ added, changed, removed, isTitle }: Changes): void {
    if (isTitle) this.#context = undefined;
    for (const root of removed) this.#forget(root);
    const fresh: Entry[] = [];
    for (const root of added) {
      if ([...ancestors(root)].some((around) => added.has(around))) continue;
      this.#readRoot(root, false, fresh);
    }
    for (const home of changed) if (home.isConnected) this.#readRoot(home, true, fresh);
    this.#hold();
    for (const entry of fresh) this.#queue.push(entry);
    this.#judge();
  }

  #readRoot(root: Element | ShadowRoot, isOwnLines: boolean, fresh: Entry[]): void {
    const homes = new Set<Element>();
    const shadows: ShadowRoot[] = [];
    const isKnown = (element: Element) => {
      if (isOwnLines && this.#list.has(element)) return true;
      homes.add(element);
      return false;
    };
    if (root.nodeType === 1) homes.add(root as Element);
    const blocks = findBlocks(root, isKnown, (shadow) => shadows.push(shadow));
    const result = this.#list.replace(homes, blocks);
    for (const entry of result.gone) entry.marks?.undo();
    for (const entry of result.kept) this.#show(entry);
    fresh.push(...result.fresh);
    for (const shadow of shadows) {
      this.#observer.observe(shadow, observed);
      this.#readRoot(shadow, false, fresh);
    }
  }

  #forget(root: Element): void {
    const homes = [root, ...root.querySelectorAll('*')].filter((element) => this.#list.has(element));
    for (const entry of this.#list.remove(homes)) {
      entry.marks?.undo();
      this.#covers.release(entry.block.home);
    }
  }

  /** While the page arrives, the block that the parser is still filling waits for its end. */
  #hold(): void {
    const before = this.#open;
    this.#open = undefined;
    if (this.#document.readyState === 'loading') {
      let last: Node | null = this.#document.body;
      while (last?.lastChild) last = last.lastChild;
      this.#open = last ? blockAround(last) : undefined;
    }
    if (this.#open) this.#covers.cover(this.#open);
    if (before && before !== this.#open) this.#uncover(new Set([before]));
  }

  #judge(): void {
    const started = performance.now();
    while (this.#queue.length > 0) {
      const ready = this.#queue.filter(({ block, isGone }) => !isGone && block.home !== this.#open);
      const waiting = this.#queue.filter(({ block, isGone }) => !isGone && block.home === this.#open);
      if (ready.length === 0) {
        this.#queue = waiting;
        break;
      }
      this.#context ??= readPageContext(this.#document);
      const { count, isAbout } = judgeFirst(ready, this.#list, this.#engine, this.#context);
      this.#isAbout ||= isAbout;
      const judged = ready.slice(0, count);
      this.#queue = [...ready.slice(count), ...waiting];
      for (const entry of judged) this.#show(entry);
      this.#uncover(new Set(judged.map(({ block }) => block.home)));
      if (performance.now() - started > sliceMs) break;
    }
    for (const { block } of this.#queue) this.#covers.cover(block.home);
    if (this.#queue.some(({ block }) => block.home !== this.#open)) void this.#slice();
    this.#onCounts();
  }

  async #slice(): Promise<void> {
    if (this.#isSlicing) return;
    this.#isSlicing = true;
    await nextTask();
    this.#isSlicing = false;
    if (!this.#signal.aborted) this.#write(() => this.#judge());
  }

  #show(entry: Entry): void {
    const { block, findings, marks } = entry;
    if (!findings) return;
    if (!this.#reader) {
      if (findings.some(({ type }) => type === 'spoiler')) this.#covers.cover(block.home);
      return;
    }
    const plan = planMarks(block.text, findings, this.#reader.reader, this.#engine.lines);
    const setting = this.#setting(this.#reader);
    if (marks && marks.signature === signatureOf(plan, setting) && stillStands(block, marks.block)) return;
    marks?.undo();
    delete entry.marks;
    if (plan.veils.length > 0 || plan.notes.length > 0) entry.marks = writeMarks(block, plan, setting);
  }

  #uncover(homes: ReadonlySet<Element>): void {
    for (const home of homes) {
      const isWaiting = ({ findings }: Entry) =>
        !findings || (!this.#reader && findings.some(({ type }) => type === 'spoiler'));
      if (home !== this.#open && !this.#list.at(home).some(isWaiting)) this.#covers.release(home);
    }
  }

  #setting({ reader, look }: PageReader): MarkSetting {
    return {
      reader,
      look,
      lines: this.#engine.lines,
      desk: this.#desk,
      published: this.#context?.published,
      lifted: this.#lifted,
      dismissed: this.#dismissed,
      onChange: this.#onCounts,
    };
  }

  #onLoaded(): void {
    this.#context = undefined;
    this.#write(() => {
      this.#hold();
      this.#judge();
    });
  }

  #onCoversReleased(): void {
    this.#open = undefined;
    this.#write(() => this.#judge());
  }

  #stop(): void {
    this.#observer.disconnect();
    this.#covers.releaseAll();
    for (const { marks } of this.#list) marks?.undo();
  }
}

function* ancestors(node: Node): Generator<Element> {
  for (let at = node.parentElement; at; at = at.parentElement) yield at;
}
