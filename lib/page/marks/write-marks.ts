import { locate } from '../blocks/block-text.ts';
import type { PageBlock } from '../blocks/page-block.ts';
import { isWhole } from '../cuts/cut-text.ts';
import { hideImage } from '../veils/hide-attribute.ts';
import { type Veil, veil } from '../veils/veil.ts';
import { veilAttribute } from '../veils/veil-attribute.ts';
import { truthInWords } from '../words/finding-in-words.ts';
import { spokenLanguage } from '../words/say.ts';
import type { MarkContext } from './mark-context.ts';
import type { Plan, PlannedVeil } from './plan-marks.ts';
import { type WrittenNote, writeNote } from './write-note.ts';

/** One mark in the page; `key` is equal for the same finding in the same words. */
export type WrittenMark =
  | { readonly key: string; readonly type: 'spoiler'; readonly plan: PlannedVeil; readonly veil: Veil }
  | WrittenNote;

/** The marks of one block as they stand in the page. */
export interface WrittenMarks {
  /** Equal for equal marks: nothing is written twice. */
  readonly signature: string;
  /** The block as it was when they were written. */
  readonly block: PageBlock;
  /** In the order of the text. */
  readonly marks: readonly WrittenMark[];
  undo(): void;
}

/** What would be written for a plan, in the language of then; compared before anything is touched. */
export function signatureOf(plan: Plan, context: MarkContext, language = spokenLanguage()): string {
  const { look, reader, lines, published } = context;
  const notes = plan.notes.map(({ start, end, verdict, truth, trueWhenWritten }) => [
    ...[start, end, verdict, trueWhenWritten, published],
    truthInWords(truth, reader, lines),
  ]);
  return JSON.stringify([language, plan.veils, notes, plan.veils.length > 0 ? look : 0]);
}

/** Whether marks still stand in the page as they were written, around the nodes of the block as it is now. */
export function stillStands({ block: before, marks }: WrittenMarks, block: PageBlock): boolean {
  return (
    block.attribute?.element === before.attribute?.element &&
    block.runs.length === before.runs.length &&
    block.runs.every(({ node }, at) => node === before.runs[at]?.node && isWhole(node)) &&
    marks.every((mark) => (mark.type === 'spoiler' ? mark.veil : mark.mark).stands())
  );
}

/** Writes the marks of one block into the page, last offset first. */
export function writeMarks(block: PageBlock, plan: Plan, context: MarkContext): WrittenMarks {
  const language = spokenLanguage();
  const undos: (() => void)[] = [];
  const marks = new Map<number, () => readonly WrittenMark[]>();
  const add = (start: number, undo: () => void, all: () => readonly WrittenMark[]) => {
    undos.push(undo);
    marks.set(start, all);
  };
  for (const finding of block.attribute ? [] : [...plan.notes].reverse()) {
    const written = writeNote(block, finding, context);
    if (written) add(2 * finding.start + 1, written.mark.undo, () => [written]);
  }
  // An attribute is hidden as a whole, whatever part of it tells.
  for (const planned of block.attribute ? plan.veils.slice(0, 1) : [...plan.veils].reverse()) {
    const written = writeVeil(block, planned, context);
    add(2 * planned.start, written.undo, () => [written.mark, ...written.notes()]);
  }
  const inOrder = [...marks].sort(([one], [other]) => one - other).map(([, all]) => all);
  return {
    block,
    // Most are never asked: what stands in a page seldom has to be written anew.
    get signature() {
      return signatureOf(plan, context, language);
    },
    get marks() {
      return inOrder.flatMap((all) => all());
    },
    undo: () => {
      for (const undo of undos) undo();
    },
  };
}

/** Writes one veil. What is claimed in the hidden text is noted as long as the reader has lifted it. */
function writeVeil(block: PageBlock, plan: PlannedVeil, context: MarkContext) {
  const key = block.text.slice(plan.start, plan.end);
  const images = imagesBeside(block);
  let hidden: (() => void)[] = [];
  let notes: WrittenNote[] = [];
  let isUndone = false;
  const follow = (isLifted: boolean) => {
    if (isUndone) return; // the page has changed in the moment in which it was lifted
    for (const undo of hidden) undo();
    hidden = isLifted ? [] : images.map(hideImage);
    for (const { mark } of notes) mark.undo();
    const claims = isLifted && !block.attribute ? [...plan.notes].reverse() : [];
    notes = claims.flatMap((finding) => writeNote(block, finding, context) ?? []).reverse();
  };
  const { reached } = plan;
  const said = {
    ...context.look,
    label: plan.label,
    isMajor: plan.level === 'major',
    isLifted: context.lifted.has(key),
    onToggle: (isLifted: boolean) => {
      if (isLifted) context.lifted.add(key);
      else context.lifted.delete(key);
      context.write(() => follow(isLifted));
      context.onChange();
    },
    ...(reached
      ? {
          reached: {
            words: reached,
            onReached: () => context.onWish({ type: 'reached', reveal: plan.reveal }),
          },
        }
      : {}),
  };
  const { attribute } = block;
  const made = attribute
    ? veilAttribute(attribute.element, attribute.name, said)
    : veil(locate(block, plan.start, plan.end), said);
  follow(made.isLifted);
  const undo = () => {
    isUndone = true;
    for (const { mark } of notes) mark.undo();
    for (const show of hidden) show();
    made.undo();
  };
  return { mark: { type: 'spoiler' as const, key, plan, veil: made }, notes: () => notes, undo };
}

/** The images that a caption speaks of. */
function imagesBeside({ kind, home }: PageBlock): HTMLElement[] {
  if (kind !== 'caption') return [];
  return [...(home.closest('figure')?.querySelectorAll<HTMLElement>('img,picture,video') ?? [])];
}
