import type { BlockKind } from '../../engine/types.ts';
import { isPiece } from '../cuts/cut-table.ts';
import { wholeText } from '../cuts/cut-text.ts';
import { isCopy } from '../cuts/unwrap-copy.ts';
import { isHost } from '../nodes/own-nodes.ts';
import { inlineTags, isLinePart, isSkipped, textAttributes } from '../nodes/page-tags.ts';
import { saidInAttribute } from '../nodes/replaced-attribute.ts';
import { mayHost, shadowRootOf } from '../nodes/shadow-root-of.ts';
import { blockKind } from './block-kind.ts';
import { type BlockPart, type BlockText, readBlockText } from './block-text.ts';
import { endOfPart } from './end-of-part.ts';
import { fileWords } from './file-words.ts';
import { offeredTexts } from './offered-texts.ts';

/** A stretch of a page that is read as a unit: a paragraph, a headline, or an attribute that is read out. */
export interface PageBlock extends BlockText {
  readonly kind: BlockKind;
  readonly depth?: number;
  /** The nearest element that is a block of its own. */
  readonly home: Element;
  /** The attribute whose text this is; absent for text that stands in the page. */
  readonly attribute?: { readonly element: Element; readonly name: string };
}

const isLetter = ({ firstChild, lastChild }: Element) =>
  firstChild !== null && firstChild === lastChild && (firstChild as Text).length === 1;

/** The file of a picture that nothing else describes, as its name describes it. */
function fileOf(element: Element): Required<Pick<PageBlock, 'text' | 'attribute'>> | undefined {
  const name = { img: 'src', video: 'poster' }[element.localName];
  if (!name || element.getAttribute('alt')) return undefined;
  const text = fileWords(element.getAttribute(name) ?? '');
  return text === undefined ? undefined : { text, attribute: { element, name } };
}

/** Whether it is a button with its words in an attribute, and nobody else is sent them. */
const isNamedByValue = (element: Element) =>
  element.localName === 'input' &&
  /^(?:button|reset|submit)$/.test(element.getAttribute('type') ?? '') &&
  !element.hasAttribute('name');

const isShortRow = (row: Element) =>
  (row.textContent?.length ?? 0) < 240 && !row.querySelector('p,div,ul,ol,table,section,article');

/** What a walk over a part of a page asks and tells. */
export interface BlockWalk {
  /** Whether to pass over a block element within the root, since it is read at another time. */
  isKnown?(element: Element): boolean;
  /** Called for every shadow root on the way; its inside is not part of the result. */
  onShadow?(root: ShadowRoot): void;
  /** Called for every element that may be given a shadow root later. */
  onPlace?(element: Element): void;
  /** Called for every element that would be a block elsewhere and is a part of a line where it stands. */
  onLinePart?(element: Element): void;
  /** Called for every copy that the page has made of an element of ours; what stands in it is not read. */
  onCopy?(copy: Element): void;
}

/**
 * Finds the blocks in a part of a page, in document order, without asking for any style. Elements that stand
 * within a line belong to the block around them, so that a sentence spread over links is one.
 *
 * @param root Where to look: an element that is a block, or a shadow root.
 */
export function findBlocks(root: Node, walk: BlockWalk = {}): PageBlock[] {
  const blocks: PageBlock[] = [];
  const flow = new Flow(blocks, root, walk);
  let node: Node | null = root;
  while (node) {
    let inside: Node | null = null;
    if (node.nodeType === 3) flow.text(node as Text);
    else if (node.nodeType === 1) inside = enter(node as Element, flow, walk);
    else inside = node.firstChild;
    let next: Node | null = inside;
    while (!next && node) {
      if (node.nodeType === 1) flow.leave(node as Element);
      if (node === root) break;
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
  flow.close();
  return blocks;
}

function enter(element: Element, flow: Flow, walk: BlockWalk): Node | null {
  if (isHost(element)) {
    if (isCopy(element)) walk.onCopy?.(element);
    return null;
  }
  if (element.localName === 'br') {
    flow.lineBreak();
    return null;
  }
  if (isSkipped(element)) {
    flow.attributes(element);
    flow.offers(element);
    flow.gap();
    return null;
  }
  if (!flow.enter(element)) return null;
  flow.attributes(element);
  const shadow = shadowRootOf(element);
  if (shadow) walk.onShadow?.(shadow);
  else if (walk.onPlace && mayHost(element)) walk.onPlace(element);
  return element.firstChild;
}

/** The text on its way into blocks. */
class Flow {
  readonly #blocks: PageBlock[];
  readonly #around: Element[] = [];
  #parts: BlockPart[] = [];
  #labels: PageBlock[] = [];
  #breaks = 0;
  /** The inline element that has just ended. */
  #after: Element | undefined;
  #afterLink = false;
  /** The table row whose cells are read as one line. */
  #row: Element | undefined;
  readonly #root: Node;
  readonly #walk: BlockWalk;

  constructor(blocks: PageBlock[], root: Node, walk: BlockWalk) {
    this.#blocks = blocks;
    this.#root = root;
    this.#walk = walk;
    const around = root.nodeType === 1 ? undefined : (root as ShadowRoot).host;
    if (around) this.#around.push(around);
  }

  /** Whether the inside of the element is to be read. */
  enter(element: Element): boolean {
    if (this.#isInline(element)) {
      if (!inlineTags.has(element.localName)) this.#walk.onLinePart?.(element);
      // Two links with nothing between them are two cards or menu items, not one sentence.
      if (element.localName === 'a' && this.#afterLink) this.close();
      // Two elements side by side are two words, as in a kicker before a headline; one letter is a drop cap.
      if (this.#after && !isLetter(this.#after) && !isLetter(element)) this.gap();
      return true;
    }
    if (element.parentElement === this.#row) {
      if (this.#parts.length > 0) this.#parts.push(' | ');
      return true;
    }
    this.close();
    if (element !== this.#root && this.#walk.isKnown?.(element)) return false;
    if (element.localName === 'tr' && isShortRow(element)) this.#row = element;
    this.#around.push(element);
    return true;
  }

  #isInline(element: Element): boolean {
    return inlineTags.has(element.localName) || isLinePart(element, this.#around.at(-1));
  }

  leave(element: Element): void {
    if (this.#around.at(-1) === element) {
      this.close();
      this.#around.pop();
    } else if (this.#isInline(element)) this.#after = element;
    if (element.localName === 'a') this.#afterLink = true;
  }

  text(node: Text): void {
    if (isPiece(node)) return;
    const said = wholeText(node);
    if (said === '') return;
    this.#after = undefined;
    if (/\S/.test(said)) this.#afterLink = false;
    if (/\S/.test(said)) this.#breaks = 0;
    const isPlain = this.#around.at(-1)?.localName === 'pre';
    for (let start = 0; start < said.length; ) {
      const end = endOfPart(said, start, isPlain);
      this.#parts.push({ node, said, start, end });
      if (end < said.length) this.close();
      start = end;
    }
  }

  /** A blank; two line breaks in a row end the paragraph. */
  lineBreak(): void {
    this.#breaks += 1;
    if (this.#breaks > 1) this.close();
    else this.gap();
  }

  gap(): void {
    if (this.#parts.length > 0) this.#parts.push(' ');
  }

  attributes(element: Element): void {
    const home = this.#around.at(-1);
    if (!home || !element.hasAttributes()) return;
    for (const name of isNamedByValue(element) ? [...textAttributes, 'value'] : textAttributes) {
      const text = saidInAttribute(element, name);
      if (text && /\p{L}{2}/u.test(text))
        this.#labels.push({ text, runs: [], kind: 'label', home, attribute: { element, name } });
    }
    const file = fileOf(element);
    if (file) this.#labels.push({ ...file, runs: [], kind: 'label', home });
  }

  offers(element: Element): void {
    const home = this.#around.at(-1);
    if (!home) return;
    for (const { text, ...attribute } of offeredTexts(element))
      this.#labels.push({ text, runs: [], kind: 'label', home, attribute });
  }

  close(): void {
    const read = this.#parts.length > 0 ? readBlockText(this.#parts) : undefined;
    const home = this.#around.at(-1);
    if (read && home && /\p{L}{2}/u.test(read.text)) {
      this.#blocks.push({ ...read, ...blockKind(home), home });
    }
    this.#blocks.push(...this.#labels);
    this.#parts = [];
    this.#labels = [];
    this.#breaks = 0;
    this.#after = undefined;
    this.#afterLink = false;
  }
}
