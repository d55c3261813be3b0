import { addStyle } from '../nodes/add-style.ts';
import { ownButton } from '../nodes/own-button.ts';
import { createHost, createOwn, rootOf } from '../nodes/own-nodes.ts';
import { say } from '../words/say.ts';
import { cornerStyle } from './corner-style.ts';

/** One thing that a corner note offers to do. */
export interface CornerAction {
  readonly label: string;
  /** Called for a real click or key only; the note closes before. */
  readonly run: () => void;
}

/** How a corner note behaves. */
interface CornerManner {
  /** Whether the focus goes to the action, because what had it is gone. */
  readonly takesFocus?: boolean;
  /** Called when the reader closes the note or does what it offers; not when it is taken away. */
  readonly onClose?: () => void;
}

/**
 * A quiet line in the corner of the window: it moves nothing on the page, is read out once and stays until it is
 * closed.
 *
 * @param action What it offers besides closing it.
 * @returns takes the note away. Safe to call twice.
 */
export function cornerNote(
  document: Document,
  text: string,
  action: CornerAction | undefined,
  { takesFocus = false, onClose = () => {} }: CornerManner = {},
): () => void {
  const host = createHost(document, 'card');
  const root = rootOf(host);
  addStyle(root, cornerStyle);
  const line = createOwn(document, 'div');
  line.className = 'line';
  const said = createOwn(document, 'span');
  said.setAttribute('role', 'status');
  const takeAway = () => {
    document.removeEventListener('keydown', onKey, true);
    host.remove();
  };
  const close = () => {
    takeAway();
    onClose();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && root.activeElement) close();
  };
  const button = (className: string, label: string, run: () => void) => {
    const element = ownButton(document, className, () => {
      close();
      run();
    });
    element.textContent = label;
    return element;
  };
  const offered = action && button('action', action.label, action.run);
  const shut = button('close', '\u00d7', () => {});
  shut.setAttribute('aria-label', say('close'));
  line.append(said, ...(offered ? [offered] : []), shut);
  root.append(line);
  document.documentElement.append(host);
  document.addEventListener('keydown', onKey, true);
  // Screen readers announce only changes in a live region that exists already.
  said.textContent = text;
  if (takesFocus) (offered ?? shut).focus({ preventScroll: true });
  return takeAway;
}
