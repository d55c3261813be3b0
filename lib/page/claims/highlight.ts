import type { Verdict } from '../../engine/types.ts';
import { addStyle } from '../nodes/add-style.ts';
import { cutText, placeInCut } from '../nodes/cut-text.ts';
import { onceForAll } from '../nodes/once-for-all.ts';
import { rootOf } from '../nodes/own-nodes.ts';
import type { Stretch } from '../nodes/stretch.ts';
import { noteStyle } from './note-style.ts';

/** Underlined text. */
export interface Painted {
  /** Where it stands in the viewport, line by line. */
  rects(): DOMRect[];
  /** Calls back when the pointer comes onto the text and when it leaves it. Returns stop. */
  onHover(callback: (isOver: boolean) => void): () => void;
  stands(): boolean;
  undo(): void;
}

const names: Readonly<Record<Verdict, string>> = {
  current: 'leafmark-current',
  outdated: 'leafmark-outdated',
  wrong: 'leafmark-wrong',
};
const rules = `
::highlight(${names.outdated}) { text-decoration: underline dotted 2px #b07a00; }
::highlight(${names.wrong}) { text-decoration: underline wavy 1.5px #c0392b; }
::highlight(${names.current}) { text-decoration: underline dotted 2px #3f7a52; }
`;

/**
 * Underlines stretches of text: with the CSS Custom Highlight API, else with wrappers of ours. With forced colours
 * too: Chromium then paints a highlight as it paints a selection, whatever its rules say.
 */
export function highlight(stretches: readonly Stretch[], verdict: Verdict): Painted {
  const view = (stretches[0] as Stretch).node.ownerDocument.defaultView;
  const isForced = view?.matchMedia?.('(forced-colors: active)').matches;
  const registry = typeof CSS === 'object' && !isForced ? CSS.highlights : undefined;
  const ranges = view && registry ? stretches.map(rangeOf) : [];
  if (!registry || ranges.some((range) => !range)) return wrap(stretches, verdict);

  const shared = registry.get(names[verdict]) ?? new Highlight();
  registry.set(names[verdict], shared);
  const root = (stretches[0] as Stretch).node.getRootNode() as Document | ShadowRoot;
  const undoStyle = addRules(root);
  for (const range of ranges) shared.add(range as Range);
  const rects = () => ranges.flatMap((range) => [...(range as Range).getClientRects()]);
  return {
    rects,
    stands: () => ranges.every((range) => range?.startContainer.isConnected && !range.collapsed),
    onHover: (callback) =>
      watchPointer(new Set(stretches.map(({ node }) => node.parentElement)), rects, callback),
    undo: () => {
      for (const range of ranges) shared.delete(range as Range);
      if (shared.size === 0) registry.delete(names[verdict]);
      undoStyle();
    },
  };
}

function rangeOf({ node, start, end }: Stretch): Range | undefined {
  const from = placeInCut(node, start);
  const to = placeInCut(node, end);
  if (!from || !to) return undefined;
  const range = node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** A highlight is painted by the rules of the tree in which the text stands. */
const addRules = onceForAll((root: Document | ShadowRoot): (() => void) => {
  const document = (root.nodeType === 9 ? root : root.ownerDocument) as Document;
  const element = document.createElement('style');
  element.textContent = rules;
  const parent = root.nodeType === 9 ? (document.head ?? document.documentElement) : root;
  parent.append(element);
  return () => element.remove();
});

function watchPointer(
  elements: ReadonlySet<Element | null>,
  rects: () => DOMRect[],
  callback: (isOver: boolean) => void,
): () => void {
  const stop = new AbortController();
  let isOver = false;
  const tell = (now: boolean) => {
    if (now !== isOver) callback(now);
    isOver = now;
  };
  const onMove = (event: Event) => {
    const { clientX: x, clientY: y, pointerType } = event as PointerEvent;
    if (pointerType === 'touch') return;
    tell(rects().some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom));
  };
  for (const element of elements) {
    element?.addEventListener('pointermove', onMove, { passive: true, signal: stop.signal });
    element?.addEventListener('pointerleave', () => tell(false), { passive: true, signal: stop.signal });
  }
  return () => stop.abort();
}

function wrap(stretches: readonly Stretch[], verdict: Verdict): Painted {
  const cuts = [...stretches]
    .reverse()
    .flatMap(({ node, start, end }) => cutText(node, start, end, 'mark') ?? []);
  const stop = new AbortController();
  for (const { host } of cuts) {
    const root = rootOf(host);
    addStyle(root, noteStyle);
    const mark = host.ownerDocument.createElement('span');
    mark.className = `mark ${verdict}`;
    mark.append(host.ownerDocument.createElement('slot'));
    root.append(mark);
  }
  return {
    stands: () => cuts.every(({ host }) => host.isConnected),
    rects: () => cuts.flatMap(({ host }) => [...host.getClientRects()]),
    onHover: (callback) => {
      for (const { host } of cuts) {
        host.addEventListener('pointerenter', () => callback(true), { signal: stop.signal });
        host.addEventListener('pointerleave', () => callback(false), { signal: stop.signal });
      }
      return () => stop.abort();
    },
    undo: () => {
      stop.abort();
      for (const { undo } of cuts) undo();
    },
  };
}
