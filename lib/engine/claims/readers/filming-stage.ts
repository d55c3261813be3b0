import type { DateMention } from '../../dates/date-mention.ts';
import { wordSet } from '../../word-set.ts';
import type { SentenceView } from '../view/page-view.ts';
import { plainText, wordsOf } from '../view/plain-text.ts';
import type { Clause } from '../view/split-clauses.ts';
import type { Cue } from '../words/find-cues.ts';
import type { FilmingCues } from './filming-cues.ts';
import { type ReadTense, readTense } from './read-tense.ts';

/** How far the making is said to be; or what is said to have been done, on the days that are named. */
export type FilmingStage =
  | 'not-filming'
  | 'filming'
  | 'under-way'
  | 'surely-under-way'
  | 'finishing'
  | 'wrapped-on'
  | 'shot-on';

/** A clause with words of filming, and what is asked of it more than once. */
interface Told {
  readonly view: SentenceView;
  readonly clause: Clause;
  readonly cues: FilmingCues;
  /** The word by whose tense it is told: of beginning, of ending, or of filming itself. */
  readonly verb: Cue;
  readonly tense: ReadTense;
  readonly isDenied: boolean;
  /** The words of the clause. */
  readonly words: readonly string[];
  /** The first day that the clause names. */
  readonly date: DateMention | undefined;
}

const denials = wordSet("not n't nobody no never nor neither");
const denialReach = 6;

function tellingOf(
  view: SentenceView,
  clause: Clause,
  cues: FilmingCues,
  date: DateMention | undefined,
): Told {
  const { tokens } = view;
  const { anchor, wrap, begins } = cues;
  const verb = begins.find(({ first }) => first !== anchor.first) ?? wrap ?? anchor;
  // "…, grinning as if they'd never been away": what is said much later denies something else.
  const end = Math.min(clause.last, Math.max(anchor.last, verb.last) + denialReach);
  const near = wordsOf(tokens, { first: clause.first, last: end });
  return {
    view,
    clause,
    cues,
    verb,
    tense: readTense(tokens, verb.first, verb.form, clause.first),
    isDenied: near.some((word) => denials.has(word)) || / yet to /.test(view.plain),
    words: wordsOf(tokens, clause),
    date,
  };
}

const has = ({ words }: Told, set: ReadonlySet<string>) => words.some((word) => set.has(word));

/**
 * The stage that a clause tells of. The order counts: a denial is read before a plan, a plan before what goes on.
 *
 * @param date The first day that the clause names.
 */
export function filmingStage(
  view: SentenceView,
  clause: Clause,
  cues: FilmingCues,
  date: DateMention | undefined,
): FilmingStage | undefined {
  const told = tellingOf(view, clause, cues, date);
  const { isDenied, words } = told;
  const { tense, conditional } = told.tense;
  if (isPersonal(told)) return undefined;
  if (cues.isEditAlone) return tense === 'past' && !isDenied ? undefined : 'finishing';
  if (cues.wrap && Math.abs(cues.wrap.first - cues.anchor.first) <= wrapReach)
    return stageOfWrap(told, cues.wrap);
  if (isDenied) return isNotBegun(told) ? 'not-filming' : undefined;
  // "Production on the film continues"
  if (isNoun(told) && words.includes('continues')) return 'filming';
  if (conditional) return undefined;
  if ((isNoun(told) && isPlanned(told)) || tense === 'future' || tense === 'possible') return 'not-filming';
  if (isOnlyNamed(told)) return undefined;
  if (startsSoon(told)) return 'not-filming';
  if (isUnderWay(told)) return isNow(told) ? 'surely-under-way' : 'under-way';
  const hasBegun = cues.begins.length > 0;
  if (tense === 'perfect' && hasBegun) return 'filming';
  if (tense !== 'past') return undefined;
  return hasBegun && told.date && isLately(told.date, told) ? 'filming' : 'shot-on';
}

/** How far a word of an end may stand from the cue by which the clause is read. */
const wrapReach = 12;
const latelyWords = wordSet('just recently yesterday now');

/** "Filming has wrapped", "will finish in May", "wrapped on 15 December". */
function stageOfWrap(told: Told, wrap: Cue): FilmingStage | undefined {
  const { verb, date, isDenied } = told;
  const { tense } = told.tense;
  if (isDenied || tense === 'future' || tense === 'possible') return 'filming';
  const isRecent =
    tense === 'perfect' ||
    tense === 'none' ||
    (tense === 'present' && wrap.form === 'word') ||
    verb.form === 's' ||
    (verb.form === 'base' && isPlainPresent(told) && !date) ||
    has(told, latelyWords);
  if (date && !isRecent && !isLately(date, told)) return 'wrapped-on';
  return isRecent || date ? 'finishing' : undefined;
}

const notYet = wordSet('yet expects still before when');
/** What happens to a day once it is known. */
const setters = wordSet(
  'pencilled penciled fixed set announced scheduled booked agreed given named confirmed arranged settled decided',
);
const openWords = wordSet('has have been is are there yet');

/** "Not a frame has been shot yet", "no start date for filming", "no start of production has been pencilled in". */
const isNotBegun = (told: Told): boolean =>
  told.tense.tense === 'perfect' ||
  has(told, notYet) ||
  (told.words.includes('start') && told.words.includes('date')) ||
  (has(told, setters) && (has(told, openWords) || told.words[0] === 'no'));

const nows = wordSet(
  'now currently right moment present speak write still again week month presently course',
);
const isWords = new Set(['is', "'s", 'are', 'being', "'re"]);
const sooners = wordSet(
  'soon weeks due later pencilled penciled yet before until expected expects this if summer autumn spring',
  'next',
);
const articles = new Set(['the', 'of']);

/** "The filming was hard": named, and nothing said of when. */
const isOnlyNamed = (told: Told): boolean =>
  told.cues.anchor.form === 'word' &&
  articles.has(wordBefore(told)) &&
  told.cues.begins.length === 0 &&
  told.cues.wrap === undefined &&
  !has(told, nows) &&
  !has(told, sooners);

/** "Filming starts in May", "cameras roll soon" */
function startsSoon(told: Told): boolean {
  const { anchor, begins } = told.cues;
  const word = wordOf(told);
  const starts = begins.some(({ form }) => form === 's' || form === 'base');
  return (
    (starts || word === 'shoots' || (word === 'roll' && anchor.form === 'base')) &&
    (told.date !== undefined || has(told, sooners))
  );
}

const nouns = wordSet('filming shooting shoot production cameras recordings photography');

/** "Filming is under way", "cameras are rolling", "is being shot" */
function isUnderWay(told: Told): boolean {
  const { anchor, begins } = told.cues;
  const { tense } = told.tense;
  const isVerb = anchor.form !== 'word' || begins.length > 0 || anchor.last - anchor.first > 1 || isNow(told);
  const isAct =
    nouns.has(wordOf(told)) ||
    anchor.form === 'ing' ||
    anchor.form === 'word' ||
    anchor.cue === 'roll' ||
    wordBefore(told) === 'being';
  const goesOn =
    tense === 'progressive' ||
    tense === 'present' ||
    tense === 'perfect' ||
    (has(told, nows) && tense !== 'past');
  return isVerb && goesOn && isAct;
}

/** "Filming is now under way": with a verb and a word of the moment. */
const isNow = (told: Told) => has(told, nows) && has(told, isWords);

const wordOf = ({ view, cues }: Told) => view.tokens[cues.anchor.first]?.text ?? '';
const wordBefore = ({ view, cues }: Told) => view.tokens[cues.anchor.first - 1]?.text ?? '';

/** The noun, and not what somebody films. */
const isNoun = (told: Told) =>
  nouns.has(wordOf(told)) || told.view.tokens[told.cues.anchor.last - 1]?.text === 'shoot';

const persons = wordSet('he she i we');

/** "She is filming her garden", "I can't wait to start": what people do. */
function isPersonal({ view, clause, cues: { anchor }, words }: Told): boolean {
  const near = wordsOf(view.tokens, { first: Math.max(clause.first, anchor.first - 4), last: anchor.first });
  return (
    (near.some((word) => persons.has(word)) && !isOfOurs(view, anchor)) ||
    words.some((word, at) => word === 'wait' && words[at + 1] === 'to' && starting.has(words[at + 2] ?? ''))
  );
}
const starting = wordSet('start begin');

/** "He'll shoot the film in May": what somebody shoots is the work. */
const isOfOurs = ({ works }: SentenceView, { last }: Cue) =>
  works.some(
    ({ first, kind, numbers }) =>
      first >= last && first - last <= 2 && (kind === 'film' || kind === 'show' || numbers.length > 0),
  );

const latelyTimes = wordSet(
  'monday tuesday wednesday thursday friday saturday yesterday week weeks days fortnight night morning month',
);

/** "on Friday", "yesterday": news of the week. */
const isLately = ({ first, last }: DateMention, { view }: Told) => {
  const said = view.tokens.slice(first, last);
  return said.some(({ text }) => latelyTimes.has(text)) && !said.some(({ kind }) => kind === 'number');
};

const notOfHeadlines = wordSet(
  "to they always usually often not n't never and or we you i the a an it its this that their his her",
);

/** "The stars finish shooting series two": the present of headlines, not "to finish" nor "they always finish". */
const isPlainPresent = ({ view, verb }: Told) =>
  !notOfHeadlines.has(view.tokens[verb.first - 1]?.text ?? 'to');

/** "Filming will be in the spring", "the shoot is pencilled in for June": a noun with its plan behind it. */
function isPlanned({ view, clause, cues: { anchor } }: Told): boolean {
  const after = plainText(view.tokens, { first: anchor.last, last: Math.min(clause.last, anchor.last + 9) });
  return (
    / (?:will be|'ll be|is to|is due|is set|is expected|is pencil+ed|is scheduled|is planned|are planned|is slated|is booked|is on the cards|is in the diary|due to|set to) /.test(
      after,
    ) && !/ (?:complete|finish|wrap|end|over|done) /.test(after)
  );
}
