import { pressOwn } from './own-button.ts';
import { isOwn, rootOf } from './own-nodes.ts';

/**
 * Gives our buttons the clicks on them that a link takes which is stretched over a whole card, so that one can click
 * anywhere on that. To lay each button above such links by `z-index` would lay it above headers that stand still, too.
 */
export function pressThrough(document: Document, signal: AbortSignal): void {
  const onClick = (event: MouseEvent) => {
    // By the keyboard it is the link that is meant.
    if (event.detail === 0 || (event.target as Element).localName !== 'a') return;
    const { clientX: x, clientY: y } = event;
    const button = buttonUnder(document.elementsFromPoint(x, y), x, y);
    if (button) pressOwn(button, event);
  };
  document.addEventListener('click', onClick, { capture: true, signal });
}

function buttonUnder(stack: readonly Element[], x: number, y: number): HTMLButtonElement | undefined {
  const top = stack.findIndex((element) => !isStretched(element, x, y));
  const host = stack[top];
  if (top < 1 || !host || !isOwn(host)) return undefined;
  return [...rootOf(host).querySelectorAll('button')].find((button) => covers(button, x, y));
}

/** Whether a link is there by an invisible layer alone: it is empty, or its own lines are elsewhere. */
const isStretched = (element: Element, x: number, y: number) =>
  element.localName === 'a' && (!/\S/.test(element.textContent ?? '') || !covers(element, x, y));

const covers = (element: Element, x: number, y: number) =>
  [...element.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
