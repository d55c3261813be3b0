import { type Cut, dropCut } from './cut-table.ts';
import { hostOf, joinRestTo, lastOf } from './join-cut.ts';
import { type Doings, isText } from './page-doings.ts';

/**
 * Whether the page has called `normalize()`, which leaves no record of its own. It takes out the empty texts that ring in
 * our hosts, and nobody else does.
 */
export function isNormalized({ pieces }: Cut): boolean {
  return pieces.some(({ bell, host }) => !bell.parentNode && host.parentNode);
}

/**
 * After `normalize()`, which joins texts side by side and takes out those that are empty. Without us no text would have
 * been empty or stood alone: what it would have joined then is joined.
 *
 *     as it was          <p>"Zero. " t"One. " <veil>"A secret."</veil> " End." n" More."</p>
 *     p.normalize()      <p>"Zero. One. " <veil>"A secret."</veil> " End. More."</p>
 *     as it should be    <p>"Zero. One. A secret. End. More."</p>
 *
 * What it takes out says what it said, here `t` and `n`: a page may hold it still.
 *
 * @param mendNext Puts right the text behind, which may have been cut as well.
 */
export function mendNormalized(
  text: Text,
  cut: Cut,
  doings: Doings,
  mendNext: (next: Text, doings: Doings) => void,
): void {
  if (mendJoinedToOwn(text, cut, doings)) return;
  const before = joinedBefore(text, cut, doings);
  const next = leftBehind(text, cut, doings);
  if (before) text.data = doings.said.get(text) ?? text.data;
  else if (!text.parentNode && cut.head === '') hostOf(cut).before(text); // taken out since we had left it empty
  const carrier = before ?? text;
  joinRestTo(carrier, text, cut);
  if (!next) return;
  mendNext(next, doings);
  carrier.appendData(next.data);
  next.data = ownWords(next, doings);
  next.remove();
}

/**
 * Where the page has put its own node behind one of our pieces, to which it was joined:
 *
 *     p.append(t)        <p><veil>"A secret."</veil> " End." t"One. "</p>
 *     p.normalize()      <p><veil>"A secret."</veil> " End.One. "</p>
 *     as it should be    <p>t"One. A secret. End."</p>
 */
function mendJoinedToOwn(text: Text, cut: Cut, { removed, said }: Doings): boolean {
  const carrier = removed.get(text)?.previousSibling;
  const own = cut.pieces.find(({ after }) => after === carrier);
  const joined = own && own.left + cut.head;
  if (joined === undefined || !own?.after.data.startsWith(joined)) return false;
  own.after.after(text);
  text.data = (said.get(text) ?? '') + own.after.data.slice(joined.length);
  dropCut(text);
  return true;
}

/** The text before the page's own node to which that would have been joined. */
function joinedBefore(text: Text, { head, pieces }: Cut, { removed, written }: Doings): Text | undefined {
  const before = removed.get(text)?.previousSibling;
  if (!isText(before) || pieces.some(({ after }) => after === before)) return undefined;
  return head === '' || (written.has(before) && before.data.endsWith(head)) ? before : undefined;
}

/** The text behind our last one that would have been joined to it, had that not been empty. */
function leftBehind(text: Text, cut: Cut, { removed }: Doings): Text | undefined {
  const last = lastOf(cut).after;
  let next: Node | null | undefined = last;
  while (isText(next) && next.data === '' && !next.parentNode) next = removed.get(next)?.nextSibling;
  return isText(next) && next !== last && next !== text ? next : undefined;
}

/** What a text says without those that were joined to it. */
function ownWords(text: Text, { removed, said: saidBefore }: Doings): string {
  const before = saidBefore.get(text);
  if (before !== undefined) return before;
  const joined = [...removed].filter(([node, record]) => isText(node) && record.previousSibling === text);
  const said = joined.map(([{ textContent }]) => textContent).join('');
  return text.data.endsWith(said) ? text.data.slice(0, text.length - said.length) : text.data;
}
