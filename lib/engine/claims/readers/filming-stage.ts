import type { DateMention } from '../../dates/date-mention.ts';
import { wordSet } from '../../word-set.ts';
import type { SentenceView } from '../view/page-view.ts';
import { plainText } from '../view/plain-text.ts';
import type { Clause } from '../view/split-clauses.ts';
import type { Cue } from '../words/find-cues.ts';
import type { FilmingCues } from './filming-cues.ts';
import {
  type FilmingTelling,
  filmingNouns,
  filmingTelling,
  has,
  isLately,
  isNoun,
  isPersonal,
  wordBefore,
  wordOf,
} from './filming-telling.ts';

/** How far the making is said to be; or what is said to have been done, on the days that are named. */
export type FilmingStage =
  | 'not-filming'
  | 'filming'
  | 'under-way'
  | 'surely-under-way'
  | 'finishing'
  | 'wrapped-on'
  | 'shot-on';

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
  const told = filmingTelling(view, clause, cues, date);
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
function stageOfWrap(told: FilmingTelling, wrap: Cue): FilmingStage | undefined {
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
const isNotBegun = (told: FilmingTelling): boolean =>
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
const isOnlyNamed = (told: FilmingTelling): boolean =>
  told.cues.anchor.form === 'word' &&
  articles.has(wordBefore(told)) &&
  told.cues.begins.length === 0 &&
  told.cues.wrap === undefined &&
  !has(told, nows) &&
  !has(told, sooners);

/** "Filming starts in May", "cameras roll soon" */
function startsSoon(told: FilmingTelling): boolean {
  const { anchor, begins } = told.cues;
  const word = wordOf(told);
  const starts = begins.some(({ form }) => form === 's' || form === 'base');
  return (
    (starts || word === 'shoots' || (word === 'roll' && anchor.form === 'base')) &&
    (told.date !== undefined || has(told, sooners))
  );
}

/** "Filming is under way", "cameras are rolling", "is being shot" */
function isUnderWay(told: FilmingTelling): boolean {
  const { anchor, begins } = told.cues;
  const { tense } = told.tense;
  const isVerb = anchor.form !== 'word' || begins.length > 0 || anchor.last - anchor.first > 1 || isNow(told);
  const isAct =
    filmingNouns.has(wordOf(told)) ||
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
const isNow = (told: FilmingTelling) => has(told, nows) && has(told, isWords);

const notOfHeadlines = wordSet(
  "to they always usually often not n't never and or we you i the a an it its this that their his her",
);

/** "The stars finish shooting series two": the present of headlines, not "to finish" nor "they always finish". */
const isPlainPresent = ({ view, verb }: FilmingTelling) =>
  !notOfHeadlines.has(view.tokens[verb.first - 1]?.text ?? 'to');

/** "Filming will be in the spring", "the shoot is pencilled in for June": a noun with its plan behind it. */
function isPlanned({ view, clause, cues: { anchor } }: FilmingTelling): boolean {
  const after = plainText(view.tokens, { first: anchor.last, last: Math.min(clause.last, anchor.last + 9) });
  return (
    / (?:will be|'ll be|is to|is due|is set|is expected|is pencil+ed|is scheduled|is planned|are planned|is slated|is booked|is on the cards|is in the diary|due to|set to) /.test(
      after,
    ) && !/ (?:complete|finish|wrap|end|over|done) /.test(after)
  );
}
