import type { VeilLook } from '../../messages/veil-look.ts';
import { cutText } from '../cuts/cut-text.ts';
import { addStyle } from '../nodes/add-style.ts';
import { isInControl, isRowItem, outermostControl } from '../nodes/around-control.ts';
import { type Beside, putBeside } from '../nodes/beside.ts';
import { createHost, createOwn, type Host, rootOf } from '../nodes/own-nodes.ts';
import type { Stretch } from '../nodes/stretch.ts';
import { say } from '../words/say.ts';
import { type VeilButton, type VeilText, veilButton } from './veil-button.ts';
import { veilStyle } from './veil-style.ts';

/** What a veil over text looks like and says. */
export interface TextVeil extends VeilLook, VeilText {
  readonly isMajor: boolean;
}

/** A veil in the page. */
export interface Veil extends Omit<VeilButton, 'element'> {
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
export function veil(stretches: readonly Stretch[], said: TextVeil): Veil {
  const first = stretches[0] as Stretch;
  const inControl = new Set(stretches.filter(({ node }) => isInControl(node)));
  const free =
    stretches.find((stretch) => !inControl.has(stretch)) ?? (isRowItem(first.node) ? first : undefined);
  const bands: Band[] = [];
  const undos: (() => void)[] = [];
  const control = veilButton(first.node.ownerDocument, said, (isLifted) => {
    for (const band of bands) showBand(band, isLifted);
  });
  const { element } = control;

  for (const stretch of [...stretches].reverse()) {
    const cut = cutText(stretch.node, stretch.start, stretch.end, 'veil', (host) => {
      const root = rootOf(host);
      addStyle(root, veilStyle);
      if (stretch === free) addControl(root, element);
      const band = addBand(root, said, inControl.has(stretch), ends(stretch, stretches));
      showBand(band, said.isLifted);
      bands.push(band);
    });
    if (cut) undos.push(cut.undo);
  }
  const beside = free ? undefined : placeBeside(first.node, element);
  if (beside) undos.push(beside.undo);
  const undo = () => {
    for (const each of undos) each();
  };
  if (bands.length < stretches.length || !element.parentNode) {
    undo();
    throw new Error('The text to be hidden has been cut already');
  }
  const hosts = [element, ...bands.map(({ band }) => band)].map(hostOf);
  return {
    get isLifted() {
      return control.isLifted;
    },
    setLifted: control.setLifted,
    focus: control.focus,
    get hasFocus() {
      return control.hasFocus;
    },
    isAt: (node) => hosts.some((host) => host === node),
    stands: () => hosts.every((host) => host.isConnected) && (beside?.stands() ?? true),
    undo,
  };
}

function showBand({ band, text, spoken }: Band, isLifted: boolean): void {
  band.classList.toggle('hidden', !isLifted);
  band.classList.toggle('shown', isLifted);
  text.toggleAttribute('inert', !isLifted);
  spoken?.toggleAttribute('hidden', isLifted);
  // Chromium names a heading or link by all that is slotted below it unless the outermost element is hidden.
  if (isLifted) band.removeAttribute('aria-hidden');
  else band.setAttribute('aria-hidden', 'true');
}

const hostOf = (inside: HTMLElement) => (inside.getRootNode() as ShadowRoot).host;

/** Neighbouring stretches look like one band: only its ends are round. */
const ends = (stretch: Stretch, all: readonly Stretch[]) =>
  `${stretch === all[0] ? ' first' : ''}${stretch === all.at(-1) ? ' last' : ''}`;

/** One stretch behind the veil: what is painted in its place, what hides it, and what a link is called meanwhile. */
interface Band {
  readonly band: HTMLElement;
  readonly text: HTMLElement;
  readonly spoken: HTMLElement | undefined;
}

function addBand(root: ShadowRoot, said: TextVeil, isInLink: boolean, ends: string): Band {
  const span = (className: string, ...inside: (Node | string)[]) => {
    const element = createOwn(root.ownerDocument, 'span');
    element.className = className;
    element.append(...inside);
    return element;
  };
  // A link without any text is read out by its address, and that may tell.
  const spoken = isInLink ? span('said', say('spoilerHidden')) : undefined;
  const text = span('text', createOwn(root.ownerDocument, 'slot'));
  const band = span(`band ${said.cover} ${said.strength}${said.isMajor ? ' major' : ''}${ends}`, text);
  root.append(...(spoken ? [spoken] : []), band);
  return { band, text, spoken };
}

/** Behind it a line may break: Firefox finds no such place there, and what is hidden would leave a narrow column. */
function addControl(root: ShadowRoot, control: HTMLElement): void {
  root.append(control, createOwn(root.ownerDocument, 'wbr'));
}

function placeBeside(node: Node, control: HTMLElement): Beside | undefined {
  const host: Host = createHost(node.ownerDocument as Document, 'veil');
  const root = rootOf(host);
  addStyle(root, veilStyle);
  addControl(root, control);
  const outer = outermostControl(node);
  return outer && putBeside(host, 'before', outer);
}
