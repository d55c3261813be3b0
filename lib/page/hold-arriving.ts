import { hideElement } from './hide-element.ts';
import { blockAround } from './page-tags.ts';

/**
 * Keeps what arrives in a page from being painted, until somebody can tell what it says.
 *
 * @param records What has arrived already and is not painted yet; `undefined` for all that stands in the page, as
 *   while it loads and when it has come before its first frame.
 * @param longestMs After this time everything is let go, whatever has happened.
 * @returns Lets everything go. Safe to call twice.
 */
export function holdArriving(
  document: Document,
  records: readonly MutationRecord[] | undefined,
  longestMs: number,
): () => void {
  const held = new Map<Element, () => void>();
  const hold = (node: Node) => {
    const found = node.nodeType === 1 ? (node as Element) : blockAround(node);
    const element = found?.localName === 'html' ? document.body : found;
    if (!element?.isConnected || !('style' in element) || element.closest('head')) return;
    for (let at: Element | null = element; at; at = at.parentElement) if (held.has(at)) return;
    held.set(element, hideElement(element as HTMLElement));
  };
  const holdAll = (some: readonly MutationRecord[]) => {
    for (const { type, target, addedNodes } of some) {
      if (type === 'characterData') hold(target);
      else for (const node of addedNodes) hold(node);
    }
  };
  const observer = new MutationObserver(holdAll);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  if (records) holdAll(records);
  if ((document.readyState === 'loading' || !records) && document.body) hold(document.body);

  const release = () => {
    clearTimeout(timer);
    observer.disconnect();
    for (const undo of held.values()) undo();
    held.clear();
  };
  const timer = setTimeout(release, longestMs);
  return release;
}
