import type { ReadSentence } from '../../reading/read-page.ts';
import { wordSet } from '../../word-set.ts';

const longest = 12;

/** What may stand before an answer: "A: Yes", "Well, no". */
const openings = wordSet(
  'a well oh ah reader sadly alas happily thankfully luckily mercifully honestly and but',
);
const yesAndNo = wordSet(
  'yes yep yeah yup no nope nah absolutely definitely indeed eventually finally almost nearly barely hardly never not',
);
/** Two words that begin an answer. */
const yesAndNoPhrases = new Set(['of course', 'sort of', 'kind of', 'in a', 'you bet', 'but of', 'to be']);
const pronouns = wordSet('he she they it');
const auxiliaries = wordSet('do does did is are was were has have had will would can could');
/** Of somebody who does not know, or speaks of himself. */
const noAnswer = wordSet(
  'know knows known unknown say says saying said tell telling told confirmed announced yet official officially word news idea clue',
  'guess sure unclear rumour rumours rumor rumors i me my we us our you your',
);

/** Whether a sentence says yes or no, or little more: "Yes, and twice.", "Not in so many words.", "They do." */
export function isShortAnswer({ tokens, sentence }: ReadSentence): boolean {
  const words: string[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const { text, kind } = tokens[at] as ReadSentence['tokens'][number];
    if (kind === 'word' && (words.length > 0 || !openings.has(text))) words.push(text);
    if (words.length > longest || noAnswer.has(text)) return false;
  }
  const [first = '', second = '', third] = words;
  if (yesAndNo.has(first) || yesAndNoPhrases.has(`${first} ${second}`)) return true;
  return (
    pronouns.has(first) &&
    auxiliaries.has(second) &&
    (third === undefined || isSetOff(tokens, sentence, second))
  );
}

/** Whether a mark stands behind the auxiliary: "They do, briefly." and not "They do kiss." */
function isSetOff(
  tokens: ReadSentence['tokens'],
  { first, last }: ReadSentence['sentence'],
  auxiliary: string,
): boolean {
  for (let at = first; at + 1 < last; at += 1)
    if (tokens[at]?.text === auxiliary) return tokens[at + 1]?.kind === 'mark';
  return false;
}
