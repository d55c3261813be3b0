import { skippedTags } from './page-tags.ts';

/**
 * Waits for the first sign that a page may be about the pack's work, in its title or text. Looks at each text
 * once, as it arrives, and at nothing else.
 *
 * @param mayBeAbout Whether a text holds such a sign.
 * @param onSign Called once, in the same microtask in which the text arrived: before it is painted.
 */
export function watchGate(
  document: Document,
  mayBeAbout: (text: string) => boolean,
  onSign: () => void,
  signal: AbortSignal,
): void {
  const hasSign = (node: Node): boolean => {
    if (node.nodeType === 3) return isRead(node) && mayBeAbout((node as Text).data);
    if (!node.firstChild) return false;
    const walker = document.createTreeWalker(node, 4);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (isRead(text) && mayBeAbout((text as Text).data)) return true;
    }
    return false;
  };
  if (signal.aborted) return;
  if (hasSign(document)) {
    onSign();
    return;
  }
  const isSign = (records: readonly MutationRecord[]): boolean => {
    // A parser reports every element that it adds; what stands in one of them has been looked at with it.
    const walked = new Set<Node>();
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') {
        if (!walked.has(target.parentNode as Node) && hasSign(target)) return true;
      } else if (walked.has(target)) {
        for (const node of addedNodes) walked.add(node);
      } else {
        for (const node of addedNodes) {
          walked.add(node);
          if (hasSign(node)) return true;
        }
      }
    }
    return false;
  };
  const observer = new MutationObserver((records) => {
    if (!isSign(records)) return;
    observer.disconnect();
    if (!signal.aborted) onSign();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

const isRead = ({ parentElement: parent }: Node) =>
  parent !== null && (!skippedTags.has(parent.localName) || parent.localName === 'title');
