import { skippedTags } from '../nodes/page-tags.ts';

/** A name that arrives in two pieces is seen with so much of what stood before the second. */
const overlap = 64;
/**
 * From so many letters on an observer watches a page that still loads: to ask for all of them each time takes longer.
 */
const longestAsked = 250_000;

/**
 * Waits for the first sign that a page may be about the pack's work, in its title or text. A page that has
 * nothing to do with the work pays for this alone. While the page arrives it is asked for its text before each
 * frame, as one string, and what is new in it is searched: in a content script every node that is touched is made
 * anew, which takes longer than to read it, and a mutation observer would make a record of every node that the
 * parser adds. While nothing arrives, an observer waits for what comes next; once the page has loaded it sees what
 * scripts add.
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
  let all: Range | undefined;
  let seen = '';
  let frame = 0;
  let observer: MutationObserver | undefined;
  /**
   * So much has come that it may be what nobody sees: some heads hold a megabyte of scripts. From then on only title
   * and body are asked for; of each page that would cost more, since both are doors of their own.
   */
  let isHeadLong = false;
  /** Nothing has arrived since the last look; any record ends the rest. */
  let isResting = false;
  const stop = () => {
    observer?.disconnect();
    cancelAnimationFrame(frame);
    removeEventListener('DOMContentLoaded', onLoaded, true);
  };
  const open = (records?: readonly MutationRecord[]) => {
    stop();
    onSign(records);
  };
  const textOf = (node: Node) => {
    all ??= document.createRange();
    all.selectNodeContents(node);
    return all.toString();
  };
  const textNow = () => {
    const text = isHeadLong ? '' : textOf(document);
    isHeadLong ||= text.length > longestAsked;
    return isHeadLong ? document.title + (document.body ? textOf(document.body) : '') : text;
  };
  /** Searches what has come since the last call; everything if anything else has changed. */
  const look = (): 'same' | 'new' | 'sign' => {
    const text = textNow();
    if (text === seen) return 'same';
    // A comparison with what begins the text takes a quarter of the time that `startsWith` does.
    const from = text.slice(0, seen.length) === seen ? Math.max(0, seen.length - overlap) : 0;
    seen = text;
    return mayBeAbout(text.slice(from)) && mayBeAbout(textIn(document)) ? 'sign' : 'new';
  };
  const onRecords = (records: readonly MutationRecord[]) => {
    if (isResting) {
      // At once: a frame may be under way, and what a parser goes on with comes in more pieces.
      isResting = false;
      observer?.disconnect();
      onFrame();
    } else if (isSignAmong(records, mayBeAbout)) open(records);
  };
  const observe = () => {
    observer ??= new MutationObserver(onRecords);
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  };
  const onFrame = () => {
    const found = look();
    if (found === 'sign') open();
    else if (seen.length > longestAsked) observe();
    else if (found === 'same' && seen) {
      isResting = true;
      observe();
    } else frame = requestAnimationFrame(onFrame);
  };
  const onLoaded = () => {
    cancelAnimationFrame(frame);
    const isSeen = isResting && observer?.takeRecords().length === 0;
    isResting = false;
    observe();
    if (!isSeen && look() === 'sign') open();
    seen = '';
    all = undefined;
  };
  if (document.readyState !== 'loading') onLoaded();
  else {
    // At the window and on the way down: before any listener of the page, which might stop the event.
    addEventListener('DOMContentLoaded', onLoaded, true);
    frame = requestAnimationFrame(onFrame);
  }
  return stop;
}

function isSignAmong(records: readonly MutationRecord[], mayBeAbout: (text: string) => boolean): boolean {
  const isSignText = (text: Text) => mayBeAbout(text.data) && isRead(text);
  const isSignElement = (node: Node) => {
    const { localName } = node as Element;
    if (node.firstChild === null || (skippedTags.has(localName) && localName !== 'title')) return false;
    const range = document.createRange();
    range.selectNodeContents(node);
    return mayBeAbout(range.toString()) && mayBeAbout(textIn(node));
  };
  // Every new element is reported; what stands in one of them is looked at with it.
  const seen = new Set<Node>();
  for (const { type, target, addedNodes } of records) {
    if (type === 'characterData') {
      if (isSignText(target as Text)) return true;
      continue;
    }
    for (const node of addedNodes) {
      const isSeen = seen.has(target);
      seen.add(node);
      if (!isSeen && (node.nodeType === 3 ? isSignText(node as Text) : isSignElement(node))) return true;
    }
  }
  return false;
}

/** The text in a part of a page, without what nobody reads: scripts may name anything. */
function textIn(root: Node): string {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (isRead(node)) texts.push((node as Text).data);
  return texts.join('');
}

const isRead = ({ parentElement: parent }: Node) =>
  parent !== null && (!skippedTags.has(parent.localName) || parent.localName === 'title');
