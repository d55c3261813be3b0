import { skippedTags } from '../nodes/page-tags.ts';

/** A name that arrives in two pieces is seen with so much of what stands before the second. */
const overlap = 64;

/**
 * Waits for the first sign that a page may be about the pack's work, in its title or text. A page that has
 * nothing to do with the work pays for this alone. It is asked for its text as one string: in a content script
 * every node that is touched is made anew, and that takes longer than to read it. While the page arrives, its
 * new text is looked at once before each frame, since a mutation observer would make a record of every node
 * that the parser adds; from then on an observer sees what scripts add.
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
  const hasSign = seek(document, mayBeAbout);
  let title: string | undefined;
  let frame = 0;
  let observer: MutationObserver | undefined;
  const stop = () => {
    observer?.disconnect();
    cancelAnimationFrame(frame);
    removeEventListener('DOMContentLoaded', onLoaded, true);
  };
  const open = (records?: readonly MutationRecord[]) => {
    stop();
    onSign(records);
  };
  const onFrame = () => {
    const before = title;
    title = document.title;
    // The first title is a part of what has come; a later one stands before it.
    if (hasSign.sinceLast() || (before && before !== title && mayBeAbout(title))) open();
    else if (document.readyState === 'loading') frame = requestAnimationFrame(onFrame);
  };
  const onLoaded = () => {
    cancelAnimationFrame(frame);
    observer = new MutationObserver((records) => {
      if (hasSign.among(records)) open(records);
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    // Scripts may have put text before the place where the parser was.
    if (hasSign.sinceLast() || hasSign.elsewhere()) open();
  };
  if (document.readyState !== 'loading') onLoaded();
  else {
    // At the window and on the way down: before any listener of the page, which might stop the event.
    addEventListener('DOMContentLoaded', onLoaded, true);
    if (document.body) onFrame();
    else frame = requestAnimationFrame(onFrame);
  }
  return stop;
}

/** Looks for signs in parts of a document. */
function seek(document: Document, mayBeAbout: (text: string) => boolean) {
  const isSign = (root: Node, range: Range) => mayBeAbout(range.toString()) && mayBeAbout(textIn(root));
  const isSignElement = (node: Node) => {
    if (node.firstChild === null || skippedTags.has((node as Element).localName)) return false;
    const range = document.createRange();
    range.selectNodeContents(node);
    return isSign(node, range);
  };
  let walker: TreeWalker | undefined;
  /** From a little before the end of what was looked at last; it moves with the text that it stands in. */
  let news: Range | undefined;
  /** How many letters were looked at, and how many of them will be again. */
  let seen = 0;
  let again = 0;
  return {
    /** Looks at the whole document, unless there is just as much text in it as was looked at. */
    elsewhere(): boolean {
      const all = document.createRange();
      all.selectNodeContents(document);
      return all.toString().length !== seen && isSign(document, all);
    },
    /** Looks at what the parser has added since the last call. */
    sinceLast(): boolean {
      walker ??= document.createTreeWalker(document, 4);
      walker.currentNode = document;
      const last = walker.lastChild() as Text | null;
      if (!last) return false;
      news ??= document.createRange();
      news.setEnd(last, last.length);
      const text = news.toString();
      seen += text.length - again;
      again = Math.min(last.length, overlap);
      news.setStart(last, last.length - again);
      return mayBeAbout(text) && mayBeAbout(textIn(document));
    },
    among(records: readonly MutationRecord[]): boolean {
      // Every new element is reported; what stands in one of them is looked at with it.
      const seen = new Set<Node>();
      for (const { type, target, addedNodes } of records) {
        if (type === 'characterData') {
          if (isSignText(target as Text, mayBeAbout)) return true;
          continue;
        }
        for (const node of addedNodes) {
          const isSeen = seen.has(target);
          seen.add(node);
          if (!isSeen && (node.nodeType === 3 ? isSignText(node as Text, mayBeAbout) : isSignElement(node)))
            return true;
        }
      }
      return false;
    },
  };
}

/** The text in a part of a page, without what nobody reads: scripts may name anything. */
function textIn(root: Node): string {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (isRead(node)) texts.push((node as Text).data);
  return texts.join('');
}

const isSignText = (text: Text, mayBeAbout: (text: string) => boolean) =>
  mayBeAbout(text.data) && isRead(text);

const isRead = ({ parentElement: parent }: Node) =>
  parent !== null && (!skippedTags.has(parent.localName) || parent.localName === 'title');
