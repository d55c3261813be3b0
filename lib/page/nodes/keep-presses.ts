import { deepTarget } from './deep-target.ts';
import { type Host, isOwn, rootOf } from './own-nodes.ts';

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
    if ((event.key === 'Enter' || event.key === ' ') && isOwn(deepTarget(event) as Node))
      event.stopPropagation();
  };
  const onHand = (event: Event) => {
    const pressed = deepTarget(event) as Node;
    if (isOwn(pressed) && isOnButton(pressed, event)) event.stopPropagation();
  };
  for (const name of keys) document.addEventListener(name, onKey, how);
  for (const name of hands) document.addEventListener(name, onHand, how);
}

/** Whether it is a button and not what is hidden, which belongs to the link that it stands in. */
function isOnButton(host: Host, event: Event): boolean {
  const { changedTouches } = event as Partial<TouchEvent>;
  const { clientX, clientY } = changedTouches?.[0] ?? (event as MouseEvent);
  const at = rootOf(host).elementFromPoint(clientX, clientY);
  return Boolean(at?.closest('button'));
}
