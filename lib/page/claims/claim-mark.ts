import { cutText, endOfCut } from '../cuts/cut-text.ts';
import { addStyle } from '../nodes/add-style.ts';
import { isRowItem, outermostControl } from '../nodes/around-control.ts';
import { type Beside, putBeside } from '../nodes/beside.ts';
import { ownButton } from '../nodes/own-button.ts';
import { createHost, rootOf } from '../nodes/own-nodes.ts';
import type { Stretch } from '../nodes/stretch.ts';
import { say, verdictInWords } from '../words/say.ts';
import type { CardOwner, CardPopover } from './card-popover.ts';
import type { ClaimNote, NoteActions } from './claim-note.ts';
import { highlight } from './highlight.ts';
import { noteStyle } from './note-style.ts';

/** A marked claim in the page. */
export interface ClaimMark {
  /** Moves the focus to the control and scrolls to it. */
  focus(options?: FocusOptions): void;
  readonly hasFocus: boolean;
  /** Whether a node, or a point of the viewport, is part of the mark. */
  isAt(node: EventTarget | null, x: number, y: number): boolean;
  /** Whether all of it still stands in the page. */
  stands(): boolean;
  /** Takes mark, control and card away. Safe to call twice. */
  undo(): void;
}

/**
 * Underlines a claim and puts a small control behind it, which opens the claim's card. The text itself stays
 * untouched where the browser can paint highlights; elsewhere it is wrapped.
 */
export function markClaim(
  stretches: readonly Stretch[],
  note: ClaimNote,
  popover: CardPopover,
  actions: NoteActions,
): ClaimMark {
  const last = stretches.at(-1) as Stretch;
  const document = last.node.ownerDocument;
  const control = ownButton(document, note.verdict, ({ detail }) => {
    popover.open(owner, { isPinned: true, focus: detail === 0 });
  });
  control.textContent = note.verdict === 'current' ? '✓' : '!';
  control.setAttribute('aria-label', say('noteLabel', verdictInWords(note.verdict)));
  control.setAttribute('aria-haspopup', 'dialog');
  control.setAttribute('aria-expanded', 'false');

  const placed = placeControl(last, control);
  const painted = highlight(stretches, note.verdict);
  const owner: CardOwner = {
    control,
    place: {
      getBoundingClientRect: () => painted.rects()[0] ?? control.getBoundingClientRect(),
      contextElement: control,
    },
    note: () => note,
    actions,
  };
  control.addEventListener('pointerenter', (event) => event.pointerType !== 'touch' && popover.enter(owner));
  control.addEventListener('pointerleave', () => popover.leave());
  control.addEventListener('focus', () => control.matches(':focus-visible') && popover.open(owner));
  const host = () => (control.getRootNode() as ShadowRoot).host;
  const unwatch = painted.onHover((isOver) => (isOver ? popover.enter(owner) : popover.leave()));
  return {
    focus: (options) => control.focus(options),
    get hasFocus() {
      return (control.getRootNode() as ShadowRoot).activeElement === control;
    },
    stands: () => placed.stands() && painted.stands(),
    isAt: (node, x, y) =>
      node === host() ||
      painted
        .rects()
        .some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom),
    undo: () => {
      popover.close(owner);
      unwatch();
      painted.undo();
      placed.undo();
    },
  };
}

/** Puts the control behind the claim; behind the veil or the link, if the claim ends in one. */
function placeControl({ node, end }: Stretch, control: HTMLElement): Beside {
  const outer = isRowItem(node) ? undefined : outermostControl(node);
  const behind = endOfCut(node, end);
  const cut = outer ? undefined : cutText(node, behind, behind, 'note');
  const host = cut?.host ?? createHost(node.ownerDocument, 'note');
  const root = rootOf(host);
  addStyle(root, noteStyle);
  root.append(control);
  if (outer) return putBeside(host, 'after', outer);
  return { stands: () => host.isConnected, undo: cut?.undo ?? (() => {}) };
}
