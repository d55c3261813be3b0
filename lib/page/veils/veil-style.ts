import cover from '../../../assets/cover.css?inline';

/** How veils look: `blur` a soft green band, `bar` a solid one, `paper` a pale slip with an edge. */
export interface VeilLook {
  readonly cover: 'blur' | 'bar' | 'paper';
  /** How dense the cover is. */
  readonly strength: 'light' | 'medium' | 'strong';
}

// Rules for a host beat the page's own only when they are important (CSS Scoping, 3.1.3).
const guest = `
:host { display: inline !important; position: static !important; float: none !important; margin: 0 !important;
  padding: 0 !important; border: 0 !important; background: none !important; opacity: 1 !important;
  filter: none !important; transform: none !important; transition: none !important; animation: none !important;
  clip-path: none !important; mask: none !important; outline: 0 !important; box-shadow: none !important;
  content: normal !important; user-select: auto !important; -webkit-user-modify: read-only !important; }
button { all: initial; box-sizing: border-box; visibility: inherit; pointer-events: auto; cursor: pointer;
  font-family: system-ui, sans-serif; direction: ltr; }
button:focus-visible { outline: 2px solid #1f6b3a; outline-offset: 2px; box-shadow: 0 0 0 2px #fff; }
@media (forced-colors: active) { button { border: 1px solid ButtonText; } button:focus-visible { outline-color: Highlight; } }
`;

/**
 * The style of a veil's closed shadow root. What is hidden is not painted at all: a blur can be guessed, and
 * forced colours or a selection show text that is merely transparent.
 */
export const veilStyle = `${guest}
.band { padding-block: .08em; box-decoration-break: slice; }
.band.first { border-start-start-radius: .3em; border-end-start-radius: .3em; }
.band.last { border-start-end-radius: .3em; border-end-end-radius: .3em; }
.band.first.last { box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.hidden > .text { visibility: hidden !important; }
${cover}
.hidden.major { background: #3f7a52; opacity: 1; box-shadow: none; }
.shown { box-shadow: inset 0 -.1em rgb(88 150 104 / .45); }
button { display: inline-flex; flex-wrap: wrap; align-items: center; column-gap: .4em; max-width: 100%; margin-inline: .1em .35em; padding: .1em .6em;
  border-radius: 1em; background: #eef4e6; color: #1d4a2b; border: 1px solid #8db892; vertical-align: baseline;
  font-size: clamp(11px, .74em, 15px); font-weight: 500; line-height: 1.35; white-space: normal; text-align: start; }
button:hover { background: #dfeccf; border-color: #4f8a5b; }
button b { all: unset; font-weight: 700; text-decoration: underline; text-underline-offset: .15em; }
button.open { background: none; border-color: transparent; padding-inline: .2em; color: inherit; opacity: .8; }
.controls { all: unset; white-space: nowrap; } .controls > button { white-space: normal; }
button.reached { position: relative; justify-content: center; min-width: 1.9em; margin-inline: -.15em .4em; padding: .1em .3em; vertical-align: baseline; }
button.reached::after { content: ''; position: absolute; inset: -4px -2px; }
@media print { button.reached { display: none; } }
.said[hidden] { display: none; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-color-scheme: dark) { button { background: #24331f; color: #cfe6d2; border-color: #5d8a63; } button:hover { background: #2f4329; } }
@media (forced-colors: active) { .hidden.major { background: CanvasText; forced-color-adjust: none; } }
@media print { .hidden { outline: 1px solid #777; } button b { display: none; } }
`;

/** The style of the small control after a claim, and of a mark where the browser knows no highlights. */
export const noteStyle = `${guest}
.mark { text-decoration: underline dotted 2px; text-underline-offset: .2em; }
.mark.outdated { text-decoration-color: #b07a00; } .mark.wrong { text-decoration-color: #c0392b; text-decoration-style: wavy; }
.mark.current { text-decoration-color: #3f7a52; }
button { display: inline-block; inline-size: 1.25em; block-size: 1.25em; margin-inline: .15em .1em; border-radius: 50%;
  background: #fdf3d7; color: #6b4a00; border: 1px solid #c99a2e; font-size: clamp(11px, .68em, 16px); font-weight: 700;
  line-height: 1.1; text-align: center; vertical-align: .25em; position: relative; }
button::after { content: ''; position: absolute; inset: -6px; }
button.wrong { background: #fbe4e0; color: #8a1f11; border-color: #cf6a5c; }
button.current { background: #e6f2e2; color: #1d4a2b; border-color: #7fae84; }
@media print { button { display: none; } }
`;

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
  const element = document.createElement('style');
  element.textContent = style;
  root.prepend(element);
}
