import { cutText } from './cut-text.ts';
import { createHost, type Host, rootOf } from './own-nodes.ts';
import { interactiveSelector } from './page-tags.ts';
import { addStyle, type VeilLook, veilStyle } from './veil-style.ts';

/** A stretch of one text node, by offsets into its whole text. */
export interface Stretch {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** What a veil looks like and says. */
export interface VeilText extends VeilLook {
  /** Names the unit and never what is hidden. */
  readonly label: string;
  readonly isMajor: boolean;
  readonly isLifted: boolean;
  /** Called after the reader has lifted the veil or put it back. */
  readonly onToggle: (isLifted: boolean) => void;
}

/** A veil in the page. */
export interface Veil {
  readonly isLifted: boolean;
  /** As if the reader had done it: the caller is told. */
  setLifted(isLifted: boolean): void;
  /** Moves the focus to the veil's button and scrolls to it. */
  focus(): void;
  readonly hasFocus: boolean;
  /** Whether a node is part of the veil. */
  isAt(node: EventTarget | null): boolean;
  /** Whether all of it still stands in the page. */
  stands(): boolean;
  /** Takes the veil away and joins the text again. Safe to call twice. */
  undo(): void;
}

/**
 * Hides stretches of text behind one veil with one button. What is hidden keeps its place and is neither
 * painted nor found, copied or read out; the button stands in a closed shadow root before the first stretch,
 * never in a link.
 */
export function veil(stretches: readonly Stretch[], said: VeilText): Veil {
  const first = stretches[0] as Stretch;
  const free =
    stretches.find(({ node }) => !isInControl(node)) ?? (isRowItem(first.node) ? first : undefined);
  const document = first.node.ownerDocument;
  const bands: Band[] = [];
  const undos: (() => void)[] = [];
  const button = document.createElement('button');
  let isLifted = said.isLifted;

  for (const stretch of [...stretches].reverse()) {
    const cut = cutText(stretch.node, stretch.start, stretch.end, 'veil');
    if (!cut) continue;
    const root = rootOf(cut.host);
    addStyle(root, veilStyle);
    if (stretch === free) root.append(button);
    bands.push(addBand(root, said, isInControl(stretch.node)));
    bands.at(-1)?.band.classList.add(...ends(stretch, stretches));
    undos.push(cut.undo);
  }
  if (!free) undos.push(placeBeside(first.node, button));

  const hosts = () => [button, ...bands.map(({ band }) => band)].map(hostOf);
  const show = () => {
    for (const { band, text, spoken } of bands) {
      band.classList.toggle('hidden', !isLifted);
      band.classList.toggle('shown', isLifted);
      text.toggleAttribute('inert', !isLifted);
      spoken?.toggleAttribute('hidden', isLifted);
      // Chromium names a heading or link by all that is slotted below it unless the outermost element is hidden.
      if (isLifted) band.removeAttribute('aria-hidden');
      else band.setAttribute('aria-hidden', 'true');
    }
    button.classList.toggle('open', isLifted);
    button.setAttribute('aria-expanded', String(isLifted));
    const verb = document.createElement('b');
    verb.textContent = isLifted ? 'Hide' : 'Show';
    button.replaceChildren(`${said.label} `, verb);
  };
  const setLifted = (lifted: boolean) => {
    isLifted = lifted;
    show();
    said.onToggle(lifted);
  };
  button.type = 'button';
  button.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (event.isTrusted) setLifted(!isLifted);
  });
  show();
  return {
    get isLifted() {
      return isLifted;
    },
    setLifted,
    focus: () => button.focus(),
    get hasFocus() {
      return (button.getRootNode() as ShadowRoot).activeElement === button;
    },
    isAt: (node) => hosts().some((host) => host === node),
    stands: () => hosts().every((host) => host.isConnected),
    undo: () => {
      for (const undo of undos) undo();
    },
  };
}

const hostOf = (inside: HTMLElement) => (inside.getRootNode() as ShadowRoot).host;

/** Neighbouring stretches look like one band: only its ends are round. */
const ends = (stretch: Stretch, all: readonly Stretch[]) => [
  ...(stretch === all[0] ? ['first'] : []),
  ...(stretch === all.at(-1) ? ['last'] : []),
];

const isInControl = (node: Node) => Boolean(node.parentElement?.closest(interactiveSelector));

/** One stretch behind the veil: what is painted in its place, what hides it, and what a link is called meanwhile. */
interface Band {
  readonly band: HTMLElement;
  readonly text: HTMLElement;
  readonly spoken: HTMLElement | undefined;
}

function addBand(root: ShadowRoot, said: VeilText, isInLink: boolean): Band {
  const span = (className: string, ...inside: (Node | string)[]) => {
    const element = root.ownerDocument.createElement('span');
    element.className = className;
    element.append(...inside);
    return element;
  };
  // A link without any text is read out by its address, and that may tell.
  const spoken = isInLink ? span('said', 'Spoiler hidden') : undefined;
  const text = span('text', root.ownerDocument.createElement('slot'));
  const band = span(`band ${said.cover} s${said.strength}${said.isMajor ? ' major' : ''}`, text);
  root.append(...(spoken ? [spoken] : []), band);
  return { band, text, spoken };
}

/** The outermost link or button around a node, beside which a control of ours may stand. */
export function outermostControl(node: Node): Element | undefined {
  let outer = node.parentElement?.closest(interactiveSelector) ?? undefined;
  for (let next = outer; next; next = next.parentElement?.closest(interactiveSelector) ?? undefined)
    outer = next;
  return outer;
}

/** Whether the link around a node is an item of a row of cards: beside it our control would be one more card. */
export function isRowItem(node: Node): boolean {
  const outer = outermostControl(node);
  const row = outer?.localName === 'a' ? outer.parentElement : null;
  return row !== null && row !== undefined && /flex|grid/.test(getComputedStyle(row).display);
}

function placeBeside(node: Node, control: HTMLElement): () => void {
  const host: Host = createHost(node.ownerDocument as Document, 'veil');
  const root = rootOf(host);
  addStyle(root, veilStyle);
  root.append(control);
  outermostControl(node)?.before(host);
  return () => host.remove();
}
