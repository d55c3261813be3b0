import type { Line } from '../../engine/types.ts';
import type { ListedFinding } from '../../messages/listed-finding.ts';
import type { PageWish } from '../../messages/page-wish.ts';
import { sharesText } from '../blocks/shares-text.ts';
import { CardPopover } from '../claims/card-popover.ts';
import { cutOf } from '../cuts/cut-table.ts';
import { deepTarget } from '../nodes/deep-target.ts';
import { hidePart } from '../nodes/hide-part.ts';
import { findOwnWords } from '../own-words.ts';
import type { PageReader } from '../page-reader.ts';
import type { Entry } from '../reading/page-entry.ts';
import { wholly } from '../veils/wholly.ts';
import { focusMark, hasFocus, isAt, type Pointed, refocus } from './any-mark.ts';
import { planMarks } from './plan-marks.ts';
import { signatureOf, stillStands, type WrittenMark, writeMarks } from './write-marks.ts';

/** Whom the marks of a page tell of what the reader does. */
export interface PageCalls {
  /** Called when the counts may have changed. */
  readonly onChange: () => void;
  readonly onWish: (wish: PageWish) => void;
  /** Runs what writes to the page at a later time, so that it is not taken for the page's own doing. */
  readonly write: (run: () => void) => void;
}

/** The marks of a whole page for one reader. */
export class PageMarks {
  readonly #lines: readonly Line[];
  readonly #popover: CardPopover;
  readonly #calls: PageCalls;
  readonly #entries: Iterable<Entry>;
  readonly #lifted = new Set<string>();
  readonly #dismissed = new Set<string>();
  readonly #ids = new Map<string, number>();
  #pointed: Pointed | undefined;
  reader: PageReader | undefined;
  /** Whether the page is about the work: elsewhere the reader's own words are left alone. */
  isAbout = false;
  /** What went wrong while marks were written; the block concerned is hidden as a whole. */
  error: unknown;
  /** The day of the article, for what a card says of it. */
  published: string | undefined;

  /** @param entries The page's blocks in document order, as they are at any time. */
  constructor(
    document: Document,
    entries: Iterable<Entry>,
    lines: readonly Line[],
    signal: AbortSignal,
    calls: PageCalls,
  ) {
    this.#lines = lines;
    this.#entries = entries;
    this.#calls = calls;
    this.#popover = new CardPopover(document, signal);
    const onMenu = (event: MouseEvent) => {
      this.#pointed = { target: deepTarget(event), x: event.clientX, y: event.clientY };
    };
    document.addEventListener('contextmenu', onMenu, { capture: true, passive: true, signal });
  }

  /** Whether a block has to stay covered, because it is not known yet what the reader may see of it. */
  isWaiting({ findings }: Entry): boolean {
    return !findings || (!this.reader && findings.some(({ type }) => type === 'spoiler'));
  }

  /**
   * Removes the marks of blocks that no longer enclose their text, so that others can be written there. What the page has
   * moved into one of them may bring along the cuts of the block that it came from: where that waits to be read, and so is
   * covered until its marks are written anew, its marks are removed too.
   *
   * @param whatWaits Tells which elements wait to be read; asked only where such cuts stand.
   */
  dropMisplaced(entries: readonly Entry[], whatWaits: () => (home: Element) => boolean): void {
    for (const entry of entries) if (entry.marks && !stillStands(entry.marks, entry.block)) dropMarks(entry);
    const isCut = ({ marks, block }: Entry) => !marks && block.runs.some(({ node }) => cutOf(node));
    const bare = entries.filter(isCut);
    if (bare.length === 0) return;
    const isUnread = whatWaits();
    for (const other of this.#entries) {
      const { marks, block } = other;
      if (!marks || !isUnread(block.home)) continue;
      if (bare.some((entry) => sharesText(entry.block, marks.block))) dropMarks(other);
    }
  }

  /** Brings a block's marks up to date; does not touch what is right already. */
  show(entry: Entry): void {
    const { block, findings, marks } = entry;
    if (!findings || !this.reader) return;
    const { reader, quietTopics = [], ownWords = [] } = this.reader;
    if (findings.length + ownWords.length === 0 && !marks) return;
    const wanted = findings.filter((one) => one.type === 'spoiler' || !quietTopics.includes(one.topic));
    const own = this.isAbout ? findOwnWords(block.text, ownWords, reader, this.#lines) : [];
    const plan = planMarks(block.text, wanted, reader, this.#lines, own);
    const context = {
      ...this.reader,
      ...this.#calls,
      lines: this.#lines,
      popover: this.#popover,
      published: this.published,
      lifted: this.#lifted,
      dismissed: this.#dismissed,
      onDismiss: (key: string) => this.#dismiss(key),
    };
    if (marks && marks.signature === signatureOf(plan, context) && stillStands(marks, block)) return;
    const focused = marks?.marks.find(hasFocus);
    dropMarks(entry);
    if (plan.veils.length === 0 && plan.notes.length === 0) return;
    try {
      entry.marks = writeMarks(block, plan, context);
      refocus(entry.marks.marks, focused);
    } catch (error) {
      this.error = error;
      const undo = plan.veils.length > 0 ? hidePart(block.home as HTMLElement) : () => {};
      entry.marks = { signature: '', block, marks: [], undo };
    }
  }

  /** Opens veils or closes them again: all, or the one with an id. */
  setLifted(isLifted: boolean, id?: number): void {
    for (const mark of this.#all()) {
      if (mark.type !== 'spoiler' || (id !== undefined && this.#idOf(mark) !== id)) continue;
      if (mark.veil.isLifted !== isLifted) mark.veil.setLifted(isLifted);
    }
  }

  count(): { hidden: number; notes: number; lifted: number } {
    const counts = { hidden: 0, notes: 0, lifted: 0 };
    for (const mark of this.#shown()) {
      if (mark.type === 'claim') counts.notes += 1;
      else counts[mark.veil.isLifted ? 'lifted' : 'hidden'] += mark.plan.count;
    }
    return counts;
  }

  /** The notes on statements that were true once. */
  outdated(): ListedFinding[] {
    return this.list().filter((one) => one.type === 'claim' && one.verdict === 'outdated');
  }

  list(): ListedFinding[] {
    return this.#shown().map((mark) => this.#describe(mark));
  }

  /** What lay under the last right-click. */
  pointed(): ListedFinding | undefined {
    const at = this.#pointed;
    const found = at && this.#all().find((mark) => isAt(mark, at));
    return found && this.#describe(found);
  }

  goTo(id: number): void {
    const found = this.#all().find((mark) => this.#idOf(mark) === id);
    if (found) focusMark(found);
  }

  /** Moves the focus to the mark after the one that has it; from the last one to the first. */
  goToNext(): void {
    const all = this.#shown();
    const next = all[(all.findIndex(hasFocus) + 1) % all.length];
    if (next) focusMark(next);
  }

  /** Opens the veil that has the focus, or closes it again. */
  liftFocused(): void {
    const focused = this.#all().find(hasFocus);
    if (focused?.type === 'spoiler') focused.veil.setLifted(!focused.veil.isLifted);
  }

  /** Takes a note away: a page may say the same twice, in its headline and below. */
  #dismiss(key: string): void {
    const same = this.#all().flatMap((mark) => (mark.type === 'claim' && mark.key === key ? mark.mark : []));
    this.#dismissed.add(key);
    this.#calls.write(() => {
      for (const { undo } of same) undo();
    });
    this.#calls.onChange();
  }

  /** The marks that a reader would count: without attributes (other than an image's or a drawing's), which mostly repeat the text. */
  #shown(): WrittenMark[] {
    return this.#all(
      ({ block: { attribute } }) =>
        !attribute || attribute.name === wholly || /^(?:img|video)$/.test(attribute.element.localName),
    );
  }

  /** All marks in document order, of those blocks that are wanted. Asked again and again, and few blocks have any. */
  #all(isWanted: (entry: Entry) => boolean = () => true): WrittenMark[] {
    const found: WrittenMark[] = [];
    for (const entry of this.#entries) {
      if (!entry.marks || !isWanted(entry)) continue;
      for (const mark of entry.marks.marks)
        if (mark.type === 'spoiler' || !this.#dismissed.has(mark.key)) found.push(mark);
    }
    return found;
  }

  #idOf({ type, key }: WrittenMark): number {
    const name = `${type} ${key}`;
    const id = this.#ids.get(name) ?? this.#ids.size + 1;
    this.#ids.set(name, id);
    return id;
  }

  #describe(mark: WrittenMark): ListedFinding {
    const id = this.#idOf(mark);
    if (mark.type === 'spoiler') {
      const { level, reveal } = mark.plan;
      return { type: 'spoiler', id, level, reveal, lifted: mark.veil.isLifted };
    }
    const { topic, verdict, since, sources } = mark.finding;
    return { type: 'claim', id, topic, verdict, truth: mark.truth, ...(since ? { since } : {}), sources };
  }
}

function dropMarks(entry: Entry): void {
  entry.marks?.undo();
  delete entry.marks;
}
