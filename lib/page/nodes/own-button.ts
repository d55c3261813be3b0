import { createOwn } from './own-nodes.ts';

const runs = new WeakMap<HTMLButtonElement, (click: MouseEvent) => void>();

/**
 * Makes a button of ours. It answers the reader alone: a click that a script of the page has made does nothing, and
 * no click on it reaches the page.
 *
 * @param run Called with a real click; `detail` is 0 when it came from the keyboard.
 */
export function ownButton(
  document: Document,
  className: string,
  run: (click: MouseEvent) => void,
): HTMLButtonElement {
  const button = createOwn(document, 'button');
  button.type = 'button';
  button.className = className;
  button.addEventListener('click', (event) => pressOwn(button, event));
  runs.set(button, run);
  return button;
}

/** Presses a button of ours by a click of the reader, and keeps that from the page. */
export function pressOwn(button: HTMLButtonElement, click: MouseEvent): void {
  click.preventDefault();
  click.stopPropagation();
  if (click.isTrusted) runs.get(button)?.(click);
}
