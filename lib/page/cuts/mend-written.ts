import { type Cut, dropCut } from './cut-table.ts';
import { isEditedHead } from './edited-head.ts';
import { joinInPlace, joinRestTo, layRestOpen } from './join-cut.ts';
import { type Doings, isText, putBehind } from './page-doings.ts';
import { isWorkedThrough } from './worked-through.ts';

/**
 * After the page has written to its own node. What it puts there is the whole text, as frameworks do it:
 *
 *     t.data = 'New.'       <p>t"New."</p>
 *
 * unless it has parted what it found there, goes through all texts that it finds, ours among them, or has replaced words:
 *
 *     t.splitText(2)        <p>t"On" "e. A secret. End."</p>
 *     each in capitals      <p>t"ONE. A SECRET. END."</p>
 */
export function mendWritten(text: Text, cut: Cut, doings: Doings): void {
  const isInPlace = text.parentNode !== null && !doings.removed.has(text);
  const lastPart = lastOfParts(text, cut, doings);
  if (isText(lastPart)) joinRestTo(lastPart, text, cut);
  else if (lastPart) layRestOpen(text, cut, doings);
  else if (isInPlace && isPart(text, cut, doings)) joinInPlace(text, cut, doings);
  else dropCut(text);
}

/** Whether the page has written no more than what its own node was left to say. */
function isPart(text: Text, cut: Cut, doings: Doings): boolean {
  const rest = () => (doings.said.get(text) ?? '').slice(cut.head.length);
  return isWorkedThrough(cut, doings) || isEditedHead(text.data, cut.head, rest());
}

/** The last of the nodes into which the page has parted what it found in its node (`splitText`, a link around a word). */
function lastOfParts(text: Text, { head }: Cut, doings: Doings): Node | undefined {
  const parts = putBehind(text, doings).filter((node) => doings.fresh.has(node));
  // Wherever the parts of a split have gone since, they are what it made.
  const split = lastSaying(head, text, parts.filter(isText));
  return split ?? (/\S/.test(head) ? lastSaying(head, text, parts) : undefined);
}

/** The node with which a text and what stands behind it have said all of something. */
function lastSaying(wanted: string, first: Text, others: readonly Node[]): Node | undefined {
  let said = first.data;
  return others.find(({ textContent }) => {
    said += textContent;
    return said === wanted;
  });
}
