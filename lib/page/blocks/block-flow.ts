import { isPiece } from '../cuts/cut-table.ts';
import { wholeText } from '../cuts/cut-text.ts';
import { inlineTags, isLinePart, textAttributes } from '../nodes/page-tags.ts';
import { saidInAttribute } from '../nodes/replaced-attribute.ts';
import { blockKind } from './block-kind.ts';
import { type BlockPart, readBlockText } from './block-text.ts';
import type { BlockWalk } from './block-walk.ts';
import { endOfPart } from './end-of-part.ts';
import { fileWords } from './file-words.ts';
import { offeredTexts } from './offered-texts.ts';
import type { PageBlock } from './page-block.ts';

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

/** The text of a part of a page on its way into blocks: told of each node in document order, it says where a block ends. */
export class BlockFlow {
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
