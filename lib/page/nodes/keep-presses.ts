import { isOwn, rootOf } from './own-nodes.ts';

const keys = ['keydown', 'keypress', 'keyup'] as const;
const hands = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'dblclick',
] as const;

/**
 * Keeps what belongs to a press of one of our buttons from the page: in a card that opens by Enter, a slider that is
 * dragged or a page with keys of its own it would do something else besides. A click is the button's own to stop.
 */
export function keepPresses(document: Document, signal: AbortSignal): void {
  const how = { capture: true, passive: true, signal };
  const onKey = (event: KeyboardEvent) => {
    if ((event.key === 'Enter' || event.key === ' ') && isOwn(pressed(event))) event.stopPropagation();
  };
  const onHand = (event: Event) => {
    if (isOwn(pressed(event)) && isOnButton(event)) event.stopPropagation();
  };
  for (const name of keys) document.addEventListener(name, onKey, how);
  for (const name of hands) document.addEventListener(name, onHand, how);
}

/** Also in an open shadow root of the page; into ours nobody outside it sees. */
const pressed = (event: Event) => event.composedPath()[0] as HTMLElement;

/** Whether it is a button and not what is hidden, which belongs to the link that it stands in. */
function isOnButton(event: Event): boolean {
  const { changedTouches } = event as Partial<TouchEvent>;
  const { clientX, clientY } = changedTouches?.[0] ?? (event as MouseEvent);
  const at = rootOf(pressed(event)).elementFromPoint(clientX, clientY);
  return Boolean(at?.closest('button'));
}
