import { cutOwner } from '../cuts/cut-table.ts';
import { mendCuts } from '../cuts/mend-cuts.ts';
import { unwrapAdded, unwrapCopies } from '../cuts/unwrap-copy.ts';
import { showCopied } from '../nodes/hide-element.ts';
import { isHost, isOwn } from '../nodes/own-nodes.ts';
import {
  blockAround,
  editability,
  headingAround,
  isInline,
  isInSkipped,
  isSkipped,
  offering,
  saysByAttributes,
  skippedTags,
} from '../nodes/page-tags.ts';
import { mendCopied } from '../nodes/replaced-attribute.ts';

/** What the page has changed, as far as reading it again is concerned. */
export interface Changes {
  /** Elements that are new with everything in them, or have to be read anew as a whole. */
  readonly added: Set<Element>;
  /** Block elements whose own lines have changed. */
  readonly changed: Set<Element>;
  /** Those of them where the page has touched our own elements. */
  readonly torn: Set<Element>;
  /** Elements that have left the page. */
  readonly removed: Set<Element>;
  /** Whether the page's title has changed. */
  isTitle: boolean;
}

/** Changes with nothing in them, to add to. */
export function noChanges(): Changes {
  return { added: new Set(), changed: new Set(), torn: new Set(), removed: new Set(), isTitle: false };
}

/** What has to be read where elements have been given shadow roots, which no record tells. */
export function withRoots(hosts: readonly Element[]): Changes {
  const changes = noChanges();
  for (const host of hosts) {
    changes.added.add(host);
    // It may have been a part of the line around it until now.
    if (host.parentNode) markChanged(host.parentNode, changes);
  }
  return changes;
}

/**
 * Sorts the records of a mutation observer, and puts the text right where the page has touched a node that
 * was cut: what it wrote stays, what it tore apart is joined.
 */
export function readRecords(records: readonly MutationRecord[]): Changes {
  const changes = noChanges();
  const body = records[0]?.target.ownerDocument?.body;
  if (body && isSkipped(body)) leaveAlone(body, changes); // since when, no record tells
  for (const [text, { isTorn }] of mendCuts(records)) markChanged(text, changes, isTorn);
  for (const home of unwrapAdded(records)) markChanged(home, changes);
  for (const record of records) {
    if (isInTitle(record)) changes.isTitle = true;
    if (record.attributeName === editability) readEditability(record.target as Element, changes);
    if (record.type !== 'childList') markChanged(record.target, changes);
    else {
      for (const node of record.removedNodes) readRemoved(node, record.target, changes);
      readAllAdded(record, changes);
      // A block that comes between two pieces of text parts them, and one that goes joins them.
      if (isText(record.previousSibling) || isText(record.nextSibling)) markChanged(record.target, changes);
    }
  }
  return changes;
}

/** Whether the title of the page has changed, or another one has come. */
function isInTitle({ target, addedNodes }: MutationRecord): boolean {
  if (isNamed(target, 'title') || isNamed(target.parentNode, 'title')) return true;
  return isNamed(target, 'head') && [...addedNodes].some((node) => isNamed(node, 'title'));
}

/** In XHTML names are written in small letters. */
const isNamed = (node: Node | null, name: string) => node?.nodeName.toLowerCase() === name;

const isText = (node: Node | null) =>
  node !== null &&
  (node.nodeType === 3
    ? /\S/.test((node as Text).data) || cutOwner(node) !== undefined
    : node.nodeType === 1 && (isHost(node) || isInline(node as Element)));

function readRemoved(node: Node, parent: Node, changes: Changes): void {
  if (isOwn(node)) markChanged(parent, changes, true);
  else if (node.nodeType === 1) {
    if (!node.isConnected) changes.removed.add(node as Element);
    if (isInline(node as Element, parent) || isOffer(node as Element, parent)) markChanged(parent, changes);
    // Whatever it says now: it may have been emptied after it was read.
  } else if (node.nodeType === 3) markChanged(parent, changes);
}

/** A comment or a headline that can be edited in its place becomes the reader's own text, and the page's again. */
function readEditability(element: Element, changes: Changes): void {
  if (!element.isConnected) return;
  if (isInSkipped(element)) leaveAlone(element, changes);
  else readAdded(element, element.parentNode as Node, false, changes);
  if (element.parentElement) markChanged(element.parentElement, changes);
}

function leaveAlone(element: Element, changes: Changes): void {
  changes.removed.add(element); // it may have been read before
  unwrapCopies(element); // nobody reads here, who would come upon them
}

/** What holds for a parent is asked once for all its new children: there may be thousands. */
function readAllAdded({ addedNodes, target }: MutationRecord, changes: Changes): void {
  if (addedNodes.length === 0 || isWithin(target, changes.added)) return;
  const isLeftAlone = isInSkipped(target);
  for (const node of addedNodes) readAdded(node, target, isLeftAlone, changes);
}

function readAdded(node: Node, parent: Node, isLeftAlone: boolean, changes: Changes): void {
  if (isOwn(node) || !node.isConnected) return;
  // What the page has put into an element of ours belongs beside it.
  if (isOwn(parent) && node.parentNode === parent) parent.before(node);
  const home = node.parentNode ?? parent;
  if (node.nodeType === 1) {
    showCopied(node as Element);
    mendCopied(node as Element);
    if (isSkipped(node as Element) || (home === parent ? isLeftAlone : isInSkipped(home))) {
      leaveAlone(node as Element, changes);
      if (saysByAttributes(node as Element) || isOffer(node as Element, home)) markChanged(home, changes);
      return;
    }
    const isLine = isHost(node) || isInline(node as Element);
    if (isLine) markChanged(home, changes);
    else changes.added.add(node as Element);
  } else if (node.nodeType === 3 && /\S/.test((node as Text).data)) markChanged(home, changes);
}

/** Whether a node is one of some elements or stands in one. */
export function isWithin(node: Node | null, elements: ReadonlySet<Node>): boolean {
  if (elements.size === 0) return false;
  for (let at = node; at; at = at.parentNode) if (elements.has(at)) return true;
  return false;
}

/** What is offered to choose from, or drawn, is read with the line in which the list or drawing stands. */
const isOffer = (element: Element, parent: Node) =>
  (skippedTags.has(element.localName) && saysByAttributes(element)) ||
  /^(?:select|optgroup|datalist)$/.test((parent as Element).localName) ||
  (element.namespaceURI !== htmlNames && /\p{L}{2}/u.test(element.textContent ?? ''));
const htmlNames = 'http://www.w3.org/1999/xhtml';

/** The block in which something has changed; `undefined` where nothing is read. */
function homeOf(node: Node): Element | undefined {
  const home = blockAround(node);
  if (!home || !isInSkipped(home)) return home;
  let outermost: Element | undefined;
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null)
    if (at.nodeType === 1 && isSkipped(at as Element)) outermost = at as Element;
  if (!outermost?.parentNode) return undefined;
  // Also a drawing that has just lost its words.
  const { localName } = outermost;
  if (!offering.has(localName) && !(skippedTags.has(localName) && saysByAttributes(outermost)))
    return undefined;
  return blockAround(outermost.parentNode);
}

function markChanged(node: Node, changes: Changes, isTorn = false): void {
  const home = node.isConnected ? homeOf(node) : undefined;
  if (!home) return;
  changes.changed.add(home);
  const heading = headingAround(home);
  if (heading) changes.changed.add(heading);
  if (isTorn) changes.torn.add(home);
}
