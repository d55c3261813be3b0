import { skippedTags } from './page-tags.ts';

/** Texts longer than this are looked at only where they stand in prose: scripts hold megabytes. */
const longText = 2_000;
/**
 * Waits for the first sign that a page may be about the pack's work, in its title or text. A page that has
 * nothing to do with the work pays for this alone. While it arrives, its new text is looked at once before
 * each frame: a mutation observer would make a record of every node, which costs fifty times as much as the
 * look itself. From then on an observer sees what scripts add.
 *
 * @param mayBeAbout Whether a text holds such a sign.
 * @param onSign Called once, before the text with the sign is painted; once the page has loaded with the
 *   records of what has arrived together with it; before that everything is new.
 * @returns stops the watch. Not a signal: in a content script each kind of object costs, before it does anything.
 */
export function watchGate(
  document: Document,
  mayBeAbout: (text: string) => boolean,
  onSign: (records: readonly MutationRecord[] | undefined) => void,
): () => void {
  const follow = followParser(document, mayBeAbout);
  let title = '';
  let frame = 0;
  let observer: MutationObserver | undefined;
  const stop = () => {
    observer?.disconnect();
    cancelAnimationFrame(frame);
    document.removeEventListener('DOMContentLoaded', onLoaded);
  };
  const open = (records?: readonly MutationRecord[]) => {
    stop();
    onSign(records);
  };
  const onFrame = () => {
    const isNewTitle = document.title !== title;
    title = document.title;
    if (follow() || (isNewTitle && mayBeAbout(title))) open();
    else if (document.readyState === 'loading') frame = requestAnimationFrame(onFrame);
  };
  const onLoaded = () => {
    cancelAnimationFrame(frame);
    observer = new MutationObserver((records) => {
      if (hasSignIn(records, mayBeAbout)) open(records);
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    // Once from the beginning: scripts may have put text before the place where the parser was.
    if (hasSign(document, mayBeAbout)) open();
  };
  if (document.readyState !== 'loading') onLoaded();
  else {
    document.addEventListener('DOMContentLoaded', onLoaded, { once: true });
    if (document.body) onFrame();
    else frame = requestAnimationFrame(onFrame);
  }
  return stop;
}

/** Looks at the texts that have come since the last call, in document order. */
function followParser(document: Document, mayBeAbout: (text: string) => boolean): () => boolean {
  let walker: TreeWalker | undefined;
  return () => {
    walker ??= document.createTreeWalker(document, 4);
    const last = walker.currentNode;
    if (!last.isConnected) walker.currentNode = document;
    else if (last.nodeType === 3 && isSignText(last as Text, mayBeAbout)) return true; // it may have grown
    return hasSignAfter(walker, mayBeAbout);
  };
}

function hasSignIn(records: readonly MutationRecord[], mayBeAbout: (text: string) => boolean): boolean {
  // A parser reports every element that it adds; what stands in one of them is looked at with it.
  const walked = new Set<Node>();
  for (const { type, target, addedNodes } of records) {
    if (type === 'characterData') {
      if (isSignText(target as Text, mayBeAbout)) return true;
      continue;
    }
    for (const node of addedNodes) {
      if (!walked.has(target) && hasSign(node, mayBeAbout)) return true;
      walked.add(node);
    }
  }
  return false;
}

function hasSign(node: Node, mayBeAbout: (text: string) => boolean): boolean {
  if (node.nodeType === 3) return isSignText(node as Text, mayBeAbout);
  if (!node.firstChild) return false;
  return hasSignAfter((node.ownerDocument ?? (node as Document)).createTreeWalker(node, 4), mayBeAbout);
}

function hasSignAfter(walker: TreeWalker, mayBeAbout: (text: string) => boolean): boolean {
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (isSignText(node as Text, mayBeAbout)) return true;
  return false;
}

function isSignText(text: Text, mayBeAbout: (text: string) => boolean): boolean {
  const { data } = text;
  return (data.length <= longText || isRead(text)) && mayBeAbout(data) && isRead(text);
}

const isRead = ({ parentElement: parent }: Node) =>
  parent !== null && (!skippedTags.has(parent.localName) || parent.localName === 'title');
