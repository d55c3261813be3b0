import type { Verdict } from '../../engine/types.ts';
import { type KeptRange, keepRange } from '../cuts/kept-range.ts';
import { onceForAll } from '../nodes/once-for-all.ts';
import { createOwn } from '../nodes/own-nodes.ts';
import type { Lines, Underlined } from './underline.ts';

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
 * Whether highlights can be painted: not in an old browser, and not with forced colours. Chromium then paints a
 * highlight as it paints a selection, whatever its rules say.
 */
export function canPaintRanges({ ownerDocument: { defaultView } }: Text): boolean {
  if (typeof CSS !== 'object' || !CSS.highlights || !defaultView) return false;
  return !defaultView.matchMedia?.('(forced-colors: active)').matches;
}

/**
 * Lines that are painted as highlights; the text itself stays untouched. No two ranges of one highlight overlap: of two
 * that do Firefox 153 paints one to the end of its first node only, wherever that ends before the range.
 */
export class PaintedLines implements Lines {
  readonly #node: Text;
  readonly #stretches = new Set<Underlined>();
  readonly #painted = new Map<string, { readonly name: string; readonly kept: KeptRange }>();
  #undoRules = () => {};

  constructor(node: Text) {
    this.#node = node;
  }

  get size(): number {
    return this.#stretches.size;
  }

  add(stretch: Underlined): void {
    // A highlight is painted by the rules of the tree in which the text stands.
    if (this.size === 0) this.#undoRules = addRules(this.#node.getRootNode() as Document | ShadowRoot);
    this.#stretches.add(stretch);
    this.#repaint();
  }

  remove(stretch: Underlined): void {
    if (!this.#stretches.delete(stretch)) return;
    this.#repaint();
    if (this.size === 0) this.#undoRules();
  }

  stand(): boolean {
    return [...this.#painted.values()].every(({ kept: { range } }) => !range.collapsed);
  }

  #repaint(): void {
    const wanted = new Map(unionOf(this.#stretches).map((one) => [JSON.stringify(one), one]));
    for (const [key, { name, kept }] of this.#painted) {
      if (wanted.has(key)) continue;
      kept.stop();
      const shared = CSS.highlights.get(name);
      shared?.delete(kept.range);
      if (shared?.size === 0) CSS.highlights.delete(name);
      this.#painted.delete(key);
    }
    for (const [key, { name, start, end }] of wanted) {
      const kept = this.#painted.has(key) ? undefined : keepRange({ node: this.#node, start, end });
      if (!kept) continue;
      CSS.highlights.set(name, (CSS.highlights.get(name) ?? new Highlight()).add(kept.range));
      this.#painted.set(key, { name, kept });
    }
  }
}

/** What is underlined in each style, without overlaps. */
function unionOf(stretches: Iterable<Underlined>): { name: string; start: number; end: number }[] {
  const all: { name: string; start: number; end: number }[] = [];
  const last = new Map<string, { end: number }>();
  for (const { verdict, start, end } of [...stretches].sort((one, other) => one.start - other.start)) {
    const name = names[verdict];
    const before = last.get(name);
    if (before && start <= before.end) before.end = Math.max(before.end, end);
    else {
      const one = { name, start, end };
      last.set(name, one);
      all.push(one);
    }
  }
  return all;
}

const addRules = onceForAll((root: Document | ShadowRoot): (() => void) => {
  const document = (root.nodeType === 9 ? root : root.ownerDocument) as Document;
  const element = createOwn(document, 'style');
  element.textContent = rules;
  const parent = root.nodeType === 9 ? (document.head ?? document.documentElement) : root;
  parent.append(element);
  return () => element.remove();
});
