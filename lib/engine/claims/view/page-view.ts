import type { DateMention } from '../../dates/date-mention.ts';
import { findDates } from '../../dates/find-dates.ts';
import type { Interval } from '../../dates/interval.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { PreparedPack } from '../../prepare.ts';
import type { ReadPage } from '../../reading/read-page.ts';
import { longestSentence, type Sentence } from '../../text/split-sentences.ts';
import type { Token } from '../../text/tokenise.ts';
import type { Day } from '../../types.ts';
import { wordSet } from '../../word-set.ts';
import { type Term, termsOf } from '../../works/outlets.ts';
import type { WorkMention } from '../../works/work-mention.ts';
import { type Beginnings, beginningsOf } from '../words/beginnings.ts';
import { numberTitles } from './number-titles.ts';
import { ownWorks } from './own-works.ts';
import { plainText } from './plain-text.ts';
import { type Clause, splitClauses } from './split-clauses.ts';
import { entryOf, underEntry } from './timeline-entry.ts';

/** One sentence with everything that claims are read from. */
export interface SentenceView {
  /** Its place on the page, from 0. */
  readonly place: number;
  readonly block: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Its block's words as tables of words have them, see `termsOf`. */
  readonly terms: readonly Term[];
  /** Where phrases begin in its block. */
  readonly beginnings: Beginnings;
  /** The signals that its phrases give, as bits, see `PhraseTable`. */
  readonly signals: number;
  readonly clauses: readonly Clause[];
  readonly works: readonly WorkMention[];
  readonly dates: readonly DateMention[];
  /** The time under which its block stands, in a page told by dates: "2019. …". */
  readonly entry: Interval | undefined;
  /** Everybody meant, by name, as kin, by pronoun. */
  readonly mentions: readonly Mention[];
  readonly isHeading: boolean;
  readonly isQuestion: boolean;
  /** The place of the last heading above it, if any. */
  readonly heading: number | undefined;
  /** Folded text of the sentence's tokens joined by blanks, with one at each end, for plain look-ups. */
  readonly plain: string;
}

/** A page as the claims see it. */
export interface PageView {
  readonly sentences: readonly SentenceView[];
  /** Works named in the page's title. */
  readonly title: readonly WorkMention[];
  readonly published: Day | undefined;
  readonly pack: PreparedPack;
}

/** Adds dates, names and clauses to every sentence of a page. */
export function viewPage(read: ReadPage, pack: PreparedPack): PageView {
  const sentences: SentenceView[] = [];
  let heading: number | undefined;
  let block = -1;
  let terms: readonly Term[] = [];
  let beginnings = beginningsOf(terms);
  let entry: Interval | undefined;
  for (const whole of read.sentences) {
    const { block: at, tokens, isHeading } = whole;
    const sentence = beginningOf(whole.sentence, tokens);
    const named = within(whole.works, sentence);
    const mentions = within(whole.mentions, sentence);
    if (at !== block) {
      terms = termsOf(tokens, pack.works.outlets);
      beginnings = beginningsOf(terms);
    }
    const works = ownWorks(tokens, terms, numberTitles(tokens, named, sentence), sentence, pack, mentions);
    const { first, last } = sentence;
    if (isHeading && at !== block) heading = sentences.length;
    // "This Winter" the novella is no season.
    const found = findDates(tokens, first, last).filter(
      (date) =>
        !works.some((work) => work.how === 'title' && work.first < date.last && date.first < work.last),
    );
    // "2019: volume one. 2020: volume two": each entry may have a time of its own.
    entry = entryOf(tokens, sentence, found) ?? (at === block ? entry : undefined);
    block = at;
    sentences.push({
      place: sentences.length,
      block: at,
      sentence,
      tokens,
      terms,
      beginnings,
      signals: signalsIn(beginnings, sentence),
      clauses: splitClauses(tokens, terms, sentence),
      works,
      mentions,
      dates: entry ? underEntry(tokens, found, entry) : found,
      entry,
      isHeading,
      isQuestion: endsInQuestion(tokens, sentence),
      heading: isHeading ? undefined : heading,
      // Seldom looked into, and yet made at once: with a getter of its own the object would be made many times as slowly.
      plain: plainText(tokens, sentence),
    });
  }
  return { sentences, title: read.titleWorks, published: read.context.published, pack };
}

function signalsIn({ signals }: Beginnings, { first, last }: Sentence): number {
  let said = 0;
  for (let at = first; at < last; at += 1) said |= signals[at] as number;
  return said;
}

/** A sentence as far as it is read: what is longer is a list or a wall of text, and would cost its length for each claim in it. */
function beginningOf(sentence: Sentence, tokens: readonly Token[]): Sentence {
  const last = sentence.first + longestSentence;
  return last < sentence.last ? { ...sentence, last, end: (tokens[last - 1] as Token).end } : sentence;
}

const within = <T extends { readonly last: number }>(all: readonly T[], { last }: Sentence): readonly T[] =>
  all.some((one) => one.last > last) ? all.filter((one) => one.last <= last) : all;

function endsInQuestion(tokens: readonly Token[], { first, last }: Sentence): boolean {
  for (let at = last - 1; at >= first && at >= last - 3; at -= 1)
    if ((tokens[at] as Token).text.startsWith('?')) return true;
  return isAskedAloud(tokens, first, last);
}

const asking = wordSet('ask asks asked wonders wondered writes wrote');
/** '"Is it renewed?" asks a reader.' is a question with its asker behind it, in so few words. */
const mostOfAsker = 9;

function isAskedAloud(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = Math.max(first, last - mostOfAsker); at + 2 < last; at += 1)
    if ((tokens[at] as Token).text.startsWith('?') && /^["']$/.test(tokens[at + 1]?.text ?? ''))
      return tokens.slice(at + 2, last).some(({ text }) => asking.has(text));
  return false;
}
