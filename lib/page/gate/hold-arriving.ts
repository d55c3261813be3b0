import { hidePart } from '../nodes/hide-part.ts';

/** Text that is held back. */
export interface Hold {
  /** Lets everything go. Safe to call twice. */
  release(): void;
  /** There is reason to wait longer: the time begins anew. */
  prolong(): void;
}

/**
 * Keeps what arrives in a page from being painted, until somebody can tell what it says.
 *
 * @param records What has arrived already and is not painted yet; `undefined` for all that stands in the page, as
 *   while it loads and when it has come before its first frame.
 * @param longestMs After this time everything is let go, whatever has happened.
 */
export function holdArriving(
  document: Document,
  records: readonly MutationRecord[] | undefined,
  longestMs: number,
): Hold {
  const held = new Map<Element, () => void>();
  const isHeld = (element: Element) => {
    for (let at: Element | null = element; at; at = at.parentElement) if (held.has(at)) return true;
    return false;
  };
  // Those that come later into what is held; the list follows the page and is empty on most.
  const dialogs = document.getElementsByTagName('dialog');
  const holdDialogs = () => {
    for (const dialog of dialogs) if (!held.has(dialog) && isHeld(dialog)) held.set(dialog, hidePart(dialog));
  };
  const hold = (node: Node) => {
    const found = node.nodeType === 1 ? (node as Element) : node.parentElement;
    const element = found === document.documentElement ? document.body : found;
    if (!element?.isConnected || !('style' in element) || element.closest('head')) return;
    if (!isHeld(element)) held.set(element, hidePart(element as HTMLElement));
  };
  const holdAll = (some: readonly MutationRecord[]) => {
    for (const { type, target, addedNodes } of some) {
      if (type === 'characterData') hold(target);
      else for (const node of addedNodes) hold(node);
    }
    holdDialogs();
  };
  const observer = new MutationObserver(holdAll);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  if (records) holdAll(records);
  if ((document.readyState === 'loading' || !records) && document.body) hold(document.body);

  let isOver = false;
  const release = () => {
    isOver = true;
    clearTimeout(timer);
    observer.disconnect();
    for (const undo of held.values()) undo();
    held.clear();
  };
  let timer = setTimeout(release, longestMs);
  const prolong = () => {
    if (isOver) return;
    clearTimeout(timer);
    timer = setTimeout(release, longestMs);
  };
  return { release, prolong };
}
