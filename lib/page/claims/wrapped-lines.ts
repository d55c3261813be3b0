import { cutText, uncutParts } from '../cuts/cut-text.ts';
import { addStyle } from '../nodes/add-style.ts';
import { createOwn, type Host, rootOf } from '../nodes/own-nodes.ts';
import { noteStyle } from './note-style.ts';
import type { Lines, Underlined } from './underline.ts';

/** Lines that wrappers of ours draw, each around letters that no other of our elements holds. */
export class WrappedLines implements Lines {
  readonly #node: Text;
  readonly #wrappers = new Map<Underlined, { readonly host: Host; readonly undo: () => void }[]>();

  constructor(node: Text) {
    this.#node = node;
  }

  get size(): number {
    return this.#wrappers.size;
  }

  add(stretch: Underlined): void {
    this.#wrappers.set(stretch, this.#wrap(stretch));
  }

  remove(stretch: Underlined): void {
    for (const { undo } of this.#wrappers.get(stretch) ?? []) undo();
    if (!this.#wrappers.delete(stretch)) return;
    for (const [other, wrappers] of this.#wrappers) {
      if (other.start < stretch.end && stretch.start < other.end) wrappers.push(...this.#wrap(other));
    }
  }

  stand(): boolean {
    return [...this.#wrappers.values()].every((all) => all.every(({ host }) => host.isConnected));
  }

  #wrap({ start, end, verdict }: Underlined) {
    return uncutParts(this.#node, start, end).flatMap((part) => {
      const cut = cutText(this.#node, part.start, part.end, 'mark', (host) => {
        const root = rootOf(host);
        addStyle(root, noteStyle);
        const mark = createOwn(host.ownerDocument, 'span');
        mark.className = `mark ${verdict}`;
        mark.append(createOwn(host.ownerDocument, 'slot'));
        root.append(mark);
      });
      return cut ?? [];
    });
  }
}
