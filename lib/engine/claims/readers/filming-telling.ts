import type { DateMention } from '../../dates/date-mention.ts';
import { wordSet } from '../../word-set.ts';
import type { SentenceView } from '../view/page-view.ts';
import { wordsOf } from '../view/plain-text.ts';
import type { Clause } from '../view/split-clauses.ts';
import type { Cue } from '../words/find-cues.ts';
import type { FilmingCues } from './filming-cues.ts';
import { type ReadTense, readTense } from './read-tense.ts';

/** A clause with words of filming, and what is asked of it more than once. */
export interface FilmingTelling {
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

/**
 * Reads what is asked of a clause with words of filming.
 *
 * @param date The first day that the clause names.
 */
export function filmingTelling(
  view: SentenceView,
  clause: Clause,
  cues: FilmingCues,
  date: DateMention | undefined,
): FilmingTelling {
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

/** Whether a clause has one of some words. */
export const has = ({ words }: FilmingTelling, set: ReadonlySet<string>) =>
  words.some((word) => set.has(word));

/** Words of filming that are nouns, whatever else they may be. */
export const filmingNouns = wordSet('filming shooting shoot production cameras recordings photography');

/** The word of filming by which the clause is read. */
export const wordOf = ({ view, cues }: FilmingTelling) => view.tokens[cues.anchor.first]?.text ?? '';
/** And the one before it. */
export const wordBefore = ({ view, cues }: FilmingTelling) => view.tokens[cues.anchor.first - 1]?.text ?? '';

/** The noun, and not what somebody films. */
export const isNoun = (told: FilmingTelling) =>
  filmingNouns.has(wordOf(told)) || told.view.tokens[told.cues.anchor.last - 1]?.text === 'shoot';

const persons = wordSet('he she i we');

/** "She is filming her garden", "I can't wait to start": what people do. */
export function isPersonal({ view, clause, cues: { anchor }, words }: FilmingTelling): boolean {
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
export const isLately = ({ first, last }: DateMention, { view }: FilmingTelling) => {
  const said = view.tokens.slice(first, last);
  return said.some(({ text }) => latelyTimes.has(text)) && !said.some(({ kind }) => kind === 'number');
};
