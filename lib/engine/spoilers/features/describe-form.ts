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

/** Everything that is counted, in the order in which it is said. */
const counted = [
  ...(['first', 'second', 'negated', 'hypothetical', 'future', 'production'] as const),
  ...(['quotes', 'numbers', 'capitals', 'present', 'past'] as const),
] as const;
const countNames = counted.map((what) => fewOf(`f ${what}`));
type Counted = (typeof counted)[number];
/** The place of each among the counts. */
const placeOf = Object.fromEntries(counted.map((what, place) => [what, place])) as Record<Counted, number>;

/** What a word says of its sentence. */
interface WordForm {
  /** The place of what it is counted as; no word is two things. */
  readonly counted: number | undefined;
  /** Whether a wish, or a warning, may lie in it. */
  readonly mayWish: boolean;
  readonly mayWarn: boolean;
}

/** One look-up for each word of a page. */
const formOf: ReadonlyMap<string, WordForm> = formsOf({
  first: firstPerson,
  second: secondPerson,
  negated: negators,
  hypothetical,
  future,
  production: productionWords,
});

function formsOf(sorts: Partial<Record<Counted, ReadonlySet<string>>>): Map<string, WordForm> {
  const countedAs = new Map(
    Object.entries(sorts).flatMap(([sort, words]) =>
      [...words].map((word) => [word, placeOf[sort as Counted]] as const),
    ),
  );
  const all = [...countedAs.keys(), 'if', ...wishes, ...warned, ...warningShort];
  return new Map(
    all.map((word) => [
      word,
      {
        counted: countedAs.get(word),
        mayWish: word === 'if' || wishes.has(word),
        mayWarn: warned.has(word) || warningShort.has(word),
      },
    ]),
  );
}

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
  const counts: number[] = countNames.map(() => 0);
  const count = (place: number) => {
    counts[place] = (counts[place] as number) + 1;
  };
  let wordCount = 0;
  let mayWish = false;
  let mayWarn = false;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const { text, kind, casing } = token;
    if (kind === 'number') count(placeOf.numbers);
    if (text === '"') count(placeOf.quotes);
    if (kind !== 'word') continue;
    wordCount += 1;
    const form = formOf.get(text);
    if (form?.counted !== undefined) count(form.counted);
    else if (outletAt(tokens, at, outlets)?.sign === '@service') count(placeOf.production);
    if (form?.mayWish) mayWish = true;
    if (form?.mayWarn) mayWarn = true;
    if (casing !== 'lower') {
      if (at > sentence.first) count(placeOf.capitals);
    } else if (text.length > 3) {
      if (isPresent(text)) count(placeOf.present);
      if (text.endsWith('ed')) count(placeOf.past);
    }
  }
  for (const [place, nameOf] of countNames.entries()) {
    const number = counts[place] as number;
    if (number > 0) add(nameOf(number));
  }
  add(lengthName(lengths.findIndex((limit) => wordCount <= limit)));
  if (mayWish && isWished(tokens, sentence)) add('f wish');
  if (mayWarn && isWarning(tokens, sentence)) add('f content warning');
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
