import { addStyle } from '../nodes/add-style.ts';
import { isRowItem, outermostControl } from '../nodes/around-control.ts';
import { type Beside, putBeside } from '../nodes/beside.ts';
import { hidePart } from '../nodes/hide-part.ts';
import { createHost, rootOf } from '../nodes/own-nodes.ts';
import { hideAttribute, hideImage } from './hide-attribute.ts';
import type { Veil } from './veil.ts';
import { type VeilText, veilButton } from './veil-button.ts';
import { veilStyle } from './veil-style.ts';
import { wholly } from './wholly.ts';

/** What is shown to those who see in the place of the text: also a button that is a picture, and whatever else a page calls one. */
const isPicture = (element: Element) =>
  element.localName === 'img' ||
  element.localName === 'video' ||
  (element as Partial<HTMLInputElement>).type === 'image' ||
  element.getAttribute('role') === 'img';

/** The drawing in which an element stands, or itself: within one nothing of ours is drawn. */
function outermostDrawing(element: Element): Element {
  let found = element;
  for (let at = element.closest('svg'); at; at = at.parentElement?.closest('svg') ?? null) found = at;
  return found;
}

/**
 * Hides what an attribute says; with the text of an image the image goes too, and a button comes before it.
 * Other attributes have no place for one: they show again with all the rest.
 */
export function veilAttribute(element: Element, name: string, said: VeilText): Veil {
  const isImage = isPicture(element) || name === wholly;
  // Two reasons may hide a drawing; its style is one of ours and the other's then.
  const hidePicture = name === wholly || element.localName === 'svg' ? hidePart : hideImage;
  // An address is not said to anybody: only what it leads to is hidden.
  const isAddress = name === 'src' || name === 'poster';
  let shown: (() => void)[] = [];
  const show = (isLifted: boolean) => {
    for (const undo of shown) undo();
    shown = [];
    if (isLifted) return;
    if (!isAddress && name !== wholly) shown.push(hideAttribute(element, name));
    if (isImage) shown.push(hidePicture(element as HTMLElement));
  };
  const control = veilButton(element.ownerDocument, said, show);
  const host = isImage ? createHost(element.ownerDocument, 'veil') : undefined;
  let beside: Beside | undefined;
  if (host) {
    const root = rootOf(host);
    addStyle(root, veilStyle);
    root.append(control.element);
    const visible = outermostDrawing(element);
    const place = isRowItem(visible) ? visible : (outermostControl(visible) ?? visible);
    beside = putBeside(host, 'before', place);
  }
  return {
    get isLifted() {
      return control.isLifted;
    },
    setLifted: control.setLifted,
    focus: (options) => (host ? control.focus(options) : element.scrollIntoView({ block: 'center' })),
    get hasFocus() {
      return control.hasFocus;
    },
    isAt: (node) => node === element || (host !== undefined && node === host),
    stands: () => beside?.stands() ?? true,
    undo: () => {
      show(true);
      beside?.undo();
    },
  };
}
