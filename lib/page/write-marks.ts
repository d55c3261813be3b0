import type { Line, Reader } from '../engine/types.ts';
import { locate } from './block-text.ts';
import type { CardDesk } from './card-desk.ts';
import { markClaim } from './claim-mark.ts';
import { isWhole } from './cut-text.ts';
import type { PageBlock } from './find-blocks.ts';
import { hideAttribute, hideImage } from './hide-attribute.ts';
import type { Plan, PlannedVeil } from './plan-marks.ts';
import { type Veil, veil } from './veil.ts';
import type { VeilLook } from './veil-style.ts';
import { inWords, truthInWords, writtenInWords } from './wording.ts';

/** What marks need besides their block. */
export interface MarkSetting {
  readonly reader: Reader;
  readonly lines: readonly Line[];
  readonly look: VeilLook;
  readonly desk: CardDesk;
  readonly published: string | undefined;
  /** Texts that the reader has uncovered on this page; veils for them stay open. */
  readonly lifted: Set<string>;
  /** Notes that the reader has dismissed. */
  readonly dismissed: Set<string>;
  readonly onChange: () => void;
}

/** The marks of one block as they stand in the page. */
export interface WrittenMarks {
  /** Equal for equal marks: nothing is written twice. */
  readonly signature: string;
  /** The block as it was when they were written. */
  readonly block: PageBlock;
  readonly veils: readonly { readonly plan: PlannedVeil; readonly veil: Veil }[];
  readonly noteCount: number;
  undo(): void;
}

/** What would be written for a plan; compared before anything is touched. */
export function signatureOf(plan: Plan, { look, reader, lines, published }: MarkSetting): string {
  const notes = plan.notes.map(({ start, end, verdict, truth, trueWhenWritten }) => [
    ...[start, end, verdict, trueWhenWritten, published],
    truthInWords(truth, reader, lines),
  ]);
  return JSON.stringify([plan.veils, notes, plan.veils.length > 0 ? look : 0]);
}

/** Whether marks still stand in the page as they were written, around the nodes of the block as it is now. */
export function stillStands(block: PageBlock, before: PageBlock): boolean {
  return (
    block.attribute?.element === before.attribute?.element &&
    block.runs.length === before.runs.length &&
    block.runs.every(({ node }, at) => node === before.runs[at]?.node && isWhole(node))
  );
}

/** Writes the marks of one block into the page, last offset first. */
export function writeMarks(block: PageBlock, plan: Plan, setting: MarkSetting): WrittenMarks {
  const signature = signatureOf(plan, setting);
  if (block.attribute) return writeAttribute(block, block.attribute, plan, signature);
  const undos: (() => void)[] = [];
  for (const finding of [...plan.notes].reverse()) {
    const key = `${finding.fact} ${block.text.slice(finding.start, finding.end)}`;
    if (setting.dismissed.has(key)) continue;
    const { truth, since, sources, verdict, trueWhenWritten } = finding;
    const written = writtenInWords(verdict, trueWhenWritten, setting.published);
    const mark = markClaim(
      locate(block, finding.start, finding.end),
      {
        verdict,
        quote: block.text.slice(finding.start, finding.end),
        truth: truthInWords(truth, setting.reader, setting.lines),
        ...(since ? { since: inWords(since) } : {}),
        ...(written ? { written } : {}),
        sources,
      },
      setting.desk,
      () => {
        setting.dismissed.add(key);
        mark.undo();
        setting.onChange();
      },
    );
    undos.push(mark.undo);
  }
  const veils = [...plan.veils].reverse().map((planned) => {
    const key = block.text.slice(planned.start, planned.end);
    const images = imagesBeside(block);
    let shown: (() => void)[] = [];
    const cover = (isLifted: boolean) => {
      for (const undo of shown) undo();
      shown = isLifted ? [] : images.map(hideImage);
    };
    const made = veil(locate(block, planned.start, planned.end), {
      ...setting.look,
      label: planned.label,
      isMajor: planned.isMajor,
      isLifted: setting.lifted.has(key),
      onToggle: (isLifted) => {
        if (isLifted) setting.lifted.add(key);
        else setting.lifted.delete(key);
        cover(isLifted);
        setting.onChange();
      },
    });
    cover(made.isLifted);
    undos.push(made.undo, () => cover(true));
    return { plan: planned, veil: made };
  });
  return {
    signature,
    block,
    veils: veils.reverse(),
    noteCount: plan.notes.length,
    undo: () => {
      for (const undo of undos) undo();
    },
  };
}

function writeAttribute(
  block: PageBlock,
  { element, name }: NonNullable<PageBlock['attribute']>,
  plan: Plan,
  signature: string,
): WrittenMarks {
  const undos = plan.veils.length > 0 ? [hideAttribute(element, name)] : [];
  if (plan.veils.length > 0 && element.localName === 'img') undos.push(hideImage(element as HTMLElement));
  return {
    signature,
    block,
    veils: [],
    noteCount: 0,
    undo: () => {
      for (const undo of undos) undo();
    },
  };
}

/** The images that a caption speaks of. */
function imagesBeside({ kind, home }: PageBlock): HTMLElement[] {
  if (kind !== 'caption') return [];
  return [...(home.closest('figure')?.querySelectorAll<HTMLElement>('img,picture,video') ?? [])];
}
