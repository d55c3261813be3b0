import type { BlockKind } from '../../engine/types.ts';

const kinds: Readonly<Record<string, BlockKind>> = {
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  tr: 'table-row',
  td: 'table-row',
  th: 'table-row',
  figcaption: 'caption',
  caption: 'caption',
  blockquote: 'quotation',
};

/** What part an element plays, by its own tag or by one of the four around it. */
export function blockKind(element: Element): { readonly kind: BlockKind; readonly depth?: number } {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 5; steps += 1, at = at.parentElement) {
    const heading = /^h([1-6])$/.exec(at.localName)?.[1] ?? headingLevel(at);
    if (heading) return { kind: 'heading', depth: Number(heading) };
    const kind = kinds[at.localName];
    if (kind) return { kind };
  }
  return { kind: 'paragraph' };
}

const headingLevel = (element: Element) =>
  element.getAttribute('role') === 'heading' ? (element.getAttribute('aria-level') ?? '2') : undefined;
