import { type Cut, cutOf } from './cut-table.ts';
import { wholeText } from './cut-text.ts';
import { hostOf, joinInPlace, joinRestTo, layRestOpen } from './join-cut.ts';
import { isNormalized, mendNormalized } from './mend-normalized.ts';
import { mendWritten } from './mend-written.ts';
import { type Doings, insteadOf, isText } from './page-doings.ts';
import { tellRecut } from './recut.ts';
import { isWorkedThrough } from './worked-through.ts';

/**
 * Takes our hosts out of a text node that was cut, as soon as the page has touched any part of it, and brings the text
 * to where it would be had we never been there. Below, `t` is the page's own node:
 *
 *     it stands as                      <p>t"One. " <veil>"A secret."</veil> " End."</p>
 *
 *     t.data = 'New.'                   <p>t"New."</p>
 *     t.splitText(2)                    <p>t"On" "e. A secret. End."</p>
 *     p.normalize()                     <p>t"One. A secret. End."</p>
 *     veil.after(<i>)                   <p>t"One. A secret." <i> " End."</p>
 *     b.append(t)                       <b>t"One. A secret. End."</b>
 *     t.replaceWith(<a>One. </a>)       <p><a>One. </a> "A secret. End."</p>
 *
 * Nothing that the page did is judged by how the text looks now as long as the browser's records tell it: who writes
 * what is there already has written it all the same.
 */
export function mendCut(text: Text, doings: Doings): void {
  const cut = cutOf(text);
  if (!cut) return;
  const isWritten = doings.written.has(text) || text.data !== cut.head;
  const isAway = doings.removed.has(text); // or was: it may have been put back
  if (isWritten) mendWritten(text, cut, doings);
  else if (isNormalized(cut)) mendNormalized(text, cut, doings, mendCut);
  else if (!isAway) joinInPlace(text, cut, doings);
  else if (isReplaced(text, cut, doings)) layRestOpen(text, cut, doings);
  else joinRestTo(text, text, cut);
  tellRecut(text);
}

/** Whether the page has put something in the place of its own node that stands for that alone, and not for the whole text. */
function isReplaced(text: Text, cut: Cut, doings: Doings): boolean {
  if (text.parentNode) return false; // moved, into what stands there now or elsewhere
  const instead = insteadOf(text, doings);
  const first = hostOf(cut);
  const isRestThere = first.parentNode === instead[0]?.parentNode && !doings.removed.has(first);
  if (instead.length === 0 || !isRestThere) return false;
  // What stands there now may have been cut itself.
  const said = instead.map((node) => (isText(node) ? wholeText(node) : node.textContent)).join('');
  return (said === cut.head && /\S/.test(said)) || isWorkedThrough(cut, doings);
}
