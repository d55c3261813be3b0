import { ownButton } from '../nodes/own-button.ts';
import { createOwn } from '../nodes/own-nodes.ts';
import { say } from '../words/say.ts';

/** What a veil says and whom it tells when it is lifted. */
export interface VeilText {
  /** Names the unit and never what is hidden. */
  readonly label: string;
  readonly isLifted: boolean;
  /** Called after the reader has lifted the veil or put it back. */
  readonly onToggle: (isLifted: boolean) => void;
  /** What a reader says who has got that far, and whom to tell; absent where no unit is known. */
  readonly reached?: { readonly words: string; readonly onReached: () => void };
}

/** The button of a veil and what it stands for. */
export interface VeilButton {
  /** What goes into the page: the button, and the one beside it that says how far the reader has got. */
  readonly element: HTMLElement;
  readonly isLifted: boolean;
  /** As if the reader had done it: the caller is told. */
  setLifted(isLifted: boolean): void;
  /** Moves the focus to the button and scrolls to it. */
  focus(options?: FocusOptions): void;
  readonly hasFocus: boolean;
}

/**
 * Makes the button that lifts a veil and puts it back. A page's script cannot press it.
 *
 * @param show Brings what is hidden in line; called at once and after every change.
 */
export function veilButton(
  document: Document,
  { label, isLifted: wasLifted, onToggle, reached }: VeilText,
  show: (isLifted: boolean) => void,
): VeilButton {
  const button = ownButton(document, '', () => setLifted(!isLifted));
  let isLifted = wasLifted;
  const update = () => {
    show(isLifted);
    button.classList.toggle('open', isLifted);
    button.setAttribute('aria-expanded', String(isLifted));
    const verb = createOwn(document, 'b');
    verb.textContent = say(isLifted ? 'hide' : 'show');
    button.replaceChildren(`${label} `, verb);
  };
  const setLifted = (lifted: boolean) => {
    isLifted = lifted;
    update();
    onToggle(lifted);
  };
  update();
  const element = createOwn(document, 'span');
  element.className = 'controls';
  element.append(button, ...(reached ? [reachedButton(document, reached)] : []));
  return {
    element,
    get isLifted() {
      return isLifted;
    },
    setLifted,
    focus: (options) => button.focus(options),
    get hasFocus() {
      return (button.getRootNode() as Partial<ShadowRoot>).activeElement === button;
    },
  };
}

/** A tick, with its words for whoever hovers or listens: it takes little room beside every veil. */
function reachedButton(
  document: Document,
  { words, onReached }: NonNullable<VeilText['reached']>,
): HTMLElement {
  const button = ownButton(document, 'reached', onReached);
  button.textContent = '\u2713';
  button.title = words;
  button.setAttribute('aria-label', words);
  return button;
}
