import { createOwn } from './own-nodes.ts';

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Gives a shadow root its style: one sheet shared by all roots of a document, or a style element. */
export function addStyle(root: ShadowRoot, style: string): void {
  const document = root.ownerDocument;
  try {
    const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
    sheets.set(document, known);
    const sheet = known.get(style) ?? new CSSStyleSheet();
    if (!known.has(style)) sheet.replaceSync(style);
    known.set(style, sheet);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // A sheet made for another document, or a browser that keeps content scripts from adopting: below.
  }
  const element = createOwn(document, 'style');
  element.textContent = style;
  root.prepend(element);
}
