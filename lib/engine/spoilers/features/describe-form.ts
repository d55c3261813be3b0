import type { ReadSentence } from '../../reading/read-page.ts';
import { yesOrNoAskers } from '../../text/yes-or-no.ts';
import { wordSet } from '../../word-set.ts';
import { outletAt, type PreparedOutlets } from '../../works/outlets.ts';
import { productionWords } from '../../works/production-words.ts';
import { fewOf, namesUpTo } from './count-names.ts';

const firstPerson = wordSet('i me my mine we us our ours');
const secondPerson = wordSet('you your yours');
const negators = wordSet("not n't never no without neither nor");
const hypothetical = wordSet(
  'if whether might maybe perhaps hope hopes hoping plan plans consider rumour rumours rumor rumors wonder could',
);
const future = wordSet("will 'll wo shall");
const wonders = wordSet('why how when where');
/** "It would be lovely if …", "I hope that …": told of what may never be. */
const wishes = wordSet(
  'hope hopes hoping wish wishes wishing wonder wondering guess guessing predict imagine suppose bet',
);
const past = wordSet('did was were is has had');
/** "CW: …", "trigger warnings: …", "there are content notes": themes, told of no event. */
const warningShort = wordSet('cw cws tw tws');
const warned = wordSet('content trigger');
const warnings = wordSet('warning warnings note notes');

/** Words by what they say of a sentence; no word says two things. One look-up for each word of a page. */
const sortOf = new Map(
  Object.entries({
    first: firstPerson,
    second: secondPerson,
    negated: negators,
    hypothetical,
    future,
    production: productionWords,
  }).flatMap(([sort, words]) => [...words].map((word) => [word, sort as WordSort] as const)),
);
type WordSort = 'first' | 'second' | 'negated' | 'hypothetical' | 'future' | 'production';

/** Everything that is counted, in the order in which it is said. */
const counted = (
  [
    ...(['first', 'second', 'negated', 'hypothetical', 'future', 'production'] as const),
    ...(['quotes', 'numbers', 'capitals', 'present', 'past'] as const),
  ] as const
).map((what) => ({ what, nameOf: fewOf(`f ${what}`) }));
const lengthName = namesUpTo('f length', 5);
const lengths = [3, 6, 10, 16, 24, 36];

/** "leaves", but neither "press" nor "thus". */
const isPresent = (word: string): boolean => {
  const before = word.charAt(word.length - 2);
  return word.endsWith('s') && before !== 's' && before !== 'u';
};

/** The sentence's form: length, tense words, person, question, quotation, words of production, casing. */
export function describeForm(
  { tokens, sentence, isHeading }: ReadSentence,
  outlets: PreparedOutlets,
  add: (feature: string) => void,
): void {
  const counts = {
    first: 0,
    second: 0,
    negated: 0,
    hypothetical: 0,
    future: 0,
    production: 0,
    quotes: 0,
    numbers: 0,
    words: 0,
    capitals: 0,
    present: 0,
    past: 0,
  };
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const { text, kind, casing } = token;
    if (kind === 'number') counts.numbers += 1;
    if (text === '"') counts.quotes += 1;
    if (kind !== 'word') continue;
    counts.words += 1;
    const sort = sortOf.get(text);
    if (sort !== undefined) counts[sort] += 1;
    else if (outletAt(tokens, at, outlets)?.sign === '@service') counts.production += 1;
    if (casing === 'lower' && text.length > 3 && isPresent(text)) counts.present += 1;
    if (casing === 'lower' && text.length > 3 && text.endsWith('ed')) counts.past += 1;
    if (at > sentence.first && casing !== 'lower') counts.capitals += 1;
  }
  for (const { what, nameOf } of counted) if (counts[what] > 0) add(nameOf(counts[what]));
  add(lengthName(lengths.findIndex((limit) => counts.words <= limit)));
  if (isWished(tokens, sentence)) add('f wish');
  if (isWarning(tokens, sentence)) add('f content warning');
  if (isHeading) add('f heading');
  const last = tokens[sentence.last - 1]?.text ?? '';
  const beforeLast = tokens[sentence.last - 2]?.text ?? '';
  if (last === '?' || beforeLast === '?') {
    const asks = tokens[sentence.first]?.text ?? '';
    const verb = tokens[sentence.first + 1]?.text ?? '';
    // "Why did she leave?" takes it for granted that she left; "Will she leave?" does not.
    const presupposes = wonders.has(asks) && past.has(verb);
    add(presupposes ? 'f presupposing question' : isHeading ? 'f heading question' : 'f question');
    if (yesOrNoAskers.has(asks)) add('f yes or no');
  }
  if (last === '!') add('f exclamation');
  if (last === ':') add('f colon');
  if (tokens[sentence.first]?.text === '"') add('f opens quote');
  if (tokens[sentence.first]?.kind === 'number') add('f opens number');
}

/** Whether a sentence says what somebody would like, or thinks may come: "would … if", "I hope", "if only". */
function isWished(tokens: ReadSentence['tokens'], { first, last }: ReadSentence['sentence']): boolean {
  let isWould = false;
  for (let at = first; at < last; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (text === 'would' || text === "'d") isWould = true;
    else if (text === 'if') {
      if (isWould || tokens[at - 1]?.text === 'what' || tokens[at + 1]?.text === 'only') return true;
    } else if (wishes.has(text) && firstPerson.has(tokens[at - 1]?.text ?? '')) return true;
  }
  return false;
}

/** Whether a sentence names themes to be warned of, as books and blogs do ahead of their text. */
function isWarning(tokens: ReadSentence['tokens'], { first, last }: ReadSentence['sentence']): boolean {
  for (let at = first; at < last; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (warned.has(text) && warnings.has(tokens[at + 1]?.text ?? '')) return true;
    if (at === first && warningShort.has(text)) return true;
  }
  return false;
}
