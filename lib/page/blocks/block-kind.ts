import type { BlockKind } from '../../engine/types.ts';

/** What part an element plays, and how deep a heading stands. */
interface Part {
  readonly kind: BlockKind;
  readonly depth?: number;
}

const parts: ReadonlyMap<string, Part> = /* @__PURE__ */ new Map<string, Part>([
  ...([1, 2, 3, 4, 5, 6] as const).map((depth): [string, Part] => [`h${depth}`, { kind: 'heading', depth }]),
  ['li', { kind: 'list-item' }],
  ['dt', { kind: 'list-item' }],
  ['dd', { kind: 'list-item' }],
  ['tr', { kind: 'table-row' }],
  ['td', { kind: 'table-row' }],
  ['th', { kind: 'table-row' }],
  ['figcaption', { kind: 'caption' }],
  ['caption', { kind: 'caption' }],
  ['blockquote', { kind: 'quotation' }],
]);
const paragraph: Part = { kind: 'paragraph' };

/** What part an element plays, by its own tag or by one of the four around it. */
export function blockKind(element: Element): Part {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 5; steps += 1, at = at.parentElement) {
    const part = parts.get(at.localName);
    if (part?.kind === 'heading') return part;
    const level = headingLevel(at);
    if (level) return { kind: 'heading', depth: Number(level) };
    if (part) return part;
  }
  return paragraph;
}

const headingLevel = (element: Element) =>
  element.getAttribute('role') === 'heading' ? (element.getAttribute('aria-level') ?? '2') : undefined;
