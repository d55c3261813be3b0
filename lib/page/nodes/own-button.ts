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
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (event.isTrusted) run(event);
  });
  return button;
}
