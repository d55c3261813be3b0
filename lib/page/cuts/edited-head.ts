/**
 * Whether what a page has written into its own node is an edit of what it found there, as by what replaces words and
 * writes only where it has found one: then the rest of the text stands behind it as before. A framework writes a whole text.
 * More than two thirds of the words of either are in the other, and most of those that the rest alone has are missing:
 *
 *     it stands as        <p>t"The colour is right. " <veil>"A secret."</veil> " End."</p>
 *     edited              t.data = 'The color is right. '
 *     written as a whole  t.data = 'The colour is wrong. A secret. End.'
 *
 * What goes on where the node ended, or ends somewhere in the text, may be either, and is no sign of an edit.
 *
 * @param now What the page has written.
 * @param head What stood in its node.
 * @param rest What stood behind that.
 */
export function isEditedHead(now: string, head: string, rest: string): boolean {
  if (now.startsWith(head) || (head + rest).startsWith(now)) return false;
  const [inHead, inNow] = [wordsOf(head), wordsOf(now)];
  const inRestAlone = [...wordsOf(rest)].filter((word) => !inHead.has(word));
  const kept = [...inHead].filter((word) => inNow.has(word)).length;
  const toldOfRest = inRestAlone.filter((word) => inNow.has(word)).length;
  return kept * 3 > 2 * inHead.size && kept * 3 > 2 * inNow.size && toldOfRest * 2 < inRestAlone.length;
}

const wordsOf = (text: string) => new Set(text.match(/[\p{L}\p{N}]+/gu));
