import { remember } from '../remember.ts';
import { wordSet } from '../word-set.ts';

const keep = wordSet(
  'his this is was has as us its yes thus series news does during thing something nothing anything',
  'everything king ring bring spring bed red need indeed',
);

/** Ends of words whose plural or verb takes a whole "es". */
const hissing = ['sses', 'shes', 'ches', 'xes', 'zzes'];
/** Ends in "s" that are no ending. */
const ownEnds = ['ss', 'us', 'is'];
const endsIn = (word: string, ends: readonly string[]) => ends.some((end) => word.endsWith(end));

/**
 * Cuts the commonest English endings off, to let rare forms share what is learned. Not a dictionary form:
 * "kisses", "kissed" and "kissing" all give `kiss`, "tries" gives `try`. Ambiguity is accepted; the learned
 * weights see what it costs.
 */
export const stem: (word: string) => string = remember((word) => {
  if (word.length < 4 || keep.has(word)) return word;
  if (word.endsWith('ies') || word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (endsIn(word, hissing)) return word.slice(0, -2);
  if (word.endsWith('ing') && word.length > 5) return undouble(word.slice(0, -3));
  if (word.endsWith('ed') && word.length > 4) return undouble(word.slice(0, -2));
  if (word.endsWith('s') && !endsIn(word, ownEnds)) return dropE(word.slice(0, -1));
  return dropE(word);
});

/** Letters that are doubled before an ending. */
const doubled = new Set('bdgkmnprt');
const undouble = (root: string) => {
  const last = root.charAt(root.length - 1);
  const isDouble = doubled.has(last) && root.charAt(root.length - 2) === last;
  return isDouble ? root.slice(0, -1) : dropE(root);
};
const dropE = (word: string) => (word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word);
