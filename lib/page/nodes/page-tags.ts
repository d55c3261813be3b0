import { wordSet } from '../../engine/word-set.ts';
import { holdsSingleWords } from './holds-single-words.ts';
import { isHost } from './own-nodes.ts';
import { shadowRootOf } from './shadow-root-of.ts';

/** Elements that stand within a line of text; every other element begins and ends a block, but for parts of a line. */
export const inlineTags = /* @__PURE__ */ wordSet(
  'a abbr acronym b bdi bdo big cite data del dfn em font i img ins label mark nobr output picture q rb rp rt ruby ' +
    's slot small source span strike strong sub sup time tt u var wbr',
);

const lineTags = /* @__PURE__ */ wordSet('p h1 h2 h3 h4 h5 h6');

/**
 * Whether an element that would be a block is a part of the line around it: in a paragraph everything, since HTML lets
 * nothing else stand there; in a heading, which pages forget to close, buttons, elements with names of the page's own, and
 * `<div>`s that hold a word each. What has a shadow root is a block: its inside is read by itself.
 *
 * @param home The nearest block around it.
 */
export function isLinePart(element: Element, home: Element | undefined): boolean {
  if (!home || !lineTags.has(home.localName) || shadowRootOf(element)) return false;
  const { localName } = element;
  if (home.localName === 'p') return !lineTags.has(localName);
  return localName === 'button' || localName.includes('-') || isSplitLine(element);
}

const isSplitLine = (element: Element): boolean =>
  element.localName === 'div' &&
  holdsSingleWords(element, ({ localName }) => localName === 'div' || inlineTags.has(localName));

/** The heading in which an element is part of the line or not, as it says one word or more. */
export const headingAround = (element: Element): Element | null | undefined =>
  element.localName === 'div' ? element.parentElement?.closest('h1,h2,h3,h4,h5,h6') : undefined;

/** Whether an element stands within a line of text. @param parent Where it stands, or stood. */
export function isInline(element: Element, parent: Node | null = element.parentNode): boolean {
  if (inlineTags.has(element.localName)) return true;
  // Climbs once, to the paragraph or heading: all blocks on the way would have to be parts of its line.
  const blocks = [element];
  for (let at = parent as Element | null; at?.nodeType === 1; at = at.parentElement) {
    if (lineTags.has(at.localName)) return blocks.every((block) => isLinePart(block, at));
    if (!inlineTags.has(at.localName)) blocks.push(at);
  }
  return false;
}

/**
 * Elements whose text is no prose: code, what the reader types, what is drawn or run. Nothing in them is
 * read or changed.
 */
export const skippedTags = /* @__PURE__ */ wordSet(
  'audio code datalist embed frame frameset head iframe input kbd math meter noembed noframes ' +
    'noscript optgroup option progress samp script select style svg template textarea title video xmp',
);

/** Elements that answer to a click or a key; a button of ours is never put into one. */
export const interactiveSelector =
  'a,button,summary,select,[role=button],[role=link],[role=tab],[role=option],[role=menuitem]';

/** The attributes that a page shows or reads out as text. */
export const textAttributes = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder'] as const;

/** Whether an element whose inside is left alone may say something by its attributes, or by what it offers. */
export const saysByAttributes = (element: Element): boolean =>
  (offering.has(element.localName) && holdsWords(element)) ||
  (element.hasAttributes() &&
    [...textAttributes, 'poster', 'value', 'readonly'].some((name) => element.hasAttribute(name)));

/** What offers or shows something, though its inside is no prose. */
export const offering = /* @__PURE__ */ wordSet('select datalist svg math');
/** Most drawings are signs without words, and pages change these all the time. */
const holdsWords = ({ localName, textContent }: Element) =>
  localName === 'select' || localName === 'datalist' || /\p{L}{2}/u.test(textContent ?? '');

/** The nearest element around a node that is a block; for the top of a shadow root the block around its host. */
export function blockAround(node: Node): Element | undefined {
  let at: Node | null = node.nodeType === 1 ? node : node.parentNode;
  while (at) {
    if (at.nodeType === 1 && !isHost(at) && !isInline(at as Element)) return at as Element;
    at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null;
  }
  return undefined;
}

/** Whether a node stands in something that is left alone. */
export function isInSkipped(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
    if (at.nodeType === 1 && isSkipped(at as Element)) return true;
  }
  return false;
}

/** The attribute by which an element becomes what a reader writes in, and no longer is. */
export const editability = 'contenteditable';
const editable = /^(?:|true|plaintext-only)$/i;

/** Whether an element is the body of a document that its reader writes in, as some editors have one in a frame. */
const isEditedWhole = (element: Element) =>
  element.localName === 'body' && element.ownerDocument.designMode === 'on';

/** Whether an element, and all in it, is left alone. */
export function isSkipped(element: Element): boolean {
  if (skippedTags.has(element.localName) || isEditedWhole(element)) return true;
  if (!element.hasAttributes()) return false;
  const editing = element.getAttribute(editability);
  return (editing !== null && editable.test(editing)) || element.getAttribute('role') === 'textbox';
}

/** Which changes of a page may change what it says or shows. */
export const observed: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: [...textAttributes, 'label', 'src', 'poster', 'readonly', editability],
};
