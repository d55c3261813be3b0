import { wordSet } from '../../word-set.ts';
import { readCardinal } from '../../works/number-words.ts';
import type { CountClaim, Proposition } from '../proposition.ts';
import { pageMedium } from '../readers/page-medium.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas, readMedium } from '../readers/read-medium.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';

const number = '(two|three|four|five|six|[2-6])';
const ends =
  '(?:, |\\. |; |! |and |so |of them |of those |of these |up to |to date |now |altogether |in all |at the moment )';

/** A form, and the phrases of which one stands wherever it fits: it takes a millisecond to make it ready. */
interface Form {
  readonly cues: readonly string[];
  readonly pattern: string;
}

/** A bare number that stands for books where books were spoken of just before. */
const bareForms = formsOf([
  {
    cues: [' there', ' theres '],
    pattern: ` there(?: are| 're|'re|s| is| 's)(?: now| currently| already| only)* ${number} ${ends}`,
  },
  { cues: [' makes '], pattern: ` (?:that|which|this) makes (?:it )?${number} ${ends}` },
  {
    cues: [' had ', ' read ', ' bought ', ' got ', ' devoured ', ' finished ', ' stocked '],
    pattern: ` (?:have|has|'ve|had) (?:now |already |all )*(?:had|read|bought|got|devoured|finished|stocked) (?:all )?${number} ${ends}`,
  },
  {
    cues: [' all '],
    pattern: ` all ${number} (?:that exist|that are out|of those|of them) `,
  },
  {
    cues: [' have ', ' are '],
    pattern: ` ${number} (?:have|are) (?:all )?(?:been )?(?:out|published|released|available|printed|in stock|on sale) (?:until now|so far|, |\\. |and )`,
  },
  {
    cues: [' out ', ' so far ', ' in stock '],
    pattern: ` the (?:first )?${number} (?:already out|that are out|published so far|so far|now out|are in stock|are all in stock|in stock) `,
  },
]);

/** A number with its noun, said without a verb, or of what can be had. */
const namedForms = formsOf([
  {
    cues: [' graphic ', ' books ', ' volumes ', ' comics '],
    pattern: `^ (?:" |' |\\( )?${number} (?:graphic novels|books|volumes|comics|graphic) (?:, |\\. |; |and (?!a half)|out |so far )`,
  },
  {
    cues: [' first ', ' all '],
    pattern: ` (?:the first|all|first) ${number} (?:volumes |books |of the books |of the volumes )?(?:are |is )?(?:now |still |all )?(?:in stock|available|on sale|in print|on the shelf|on the shelves|on the table) `,
  },
  {
    cues: [' volumes one ', ' volumes 1 ', ' books one ', ' books 1 ', ' vols one ', ' vols 1 '],
    pattern: ` (?:volumes|books|vols) (?:one|1) (?:to|through|–|-) ${number} .{0,60}(?:stock|till|table|slipcase|box set|boxed set|shelf|shelves|available|on sale|in print|in the shop|catch up) `,
  },
]);

function formsOf(forms: readonly Form[]): readonly (Form & { readonly regExp: RegExp })[] {
  return forms.map((form) => ({ ...form, regExp: new RegExp(form.pattern) }));
}

/** Where any of some forms fits first. */
function findForm(plain: string, forms: typeof bareForms): RegExpExecArray | undefined {
  let first: RegExpExecArray | undefined;
  for (const { cues, regExp } of forms) {
    if (!cues.some((cue) => plain.includes(cue))) continue;
    const found = regExp.exec(plain);
    if (found && (!first || found.index < first.index)) first = found;
  }
  return first;
}

/** One of these has to stand in the sentence. */
export const looseCountWords = 'two three four five six 2 3 4 5 6'.split(' ');

/** Each of the forms with a noun has one of these. */
const nouns = wordSet(
  'novels books volumes comics graphic vols stock available sale print shelf shelves table',
);
/** What stands right before or after the number in the forms above: they are long, and seldom worth a try. */
const beforeNamed = new Set(['first', 'all', 'to', 'through', '–', '-']);
const beforeBare = new Set([
  ..."are 're theres is 's now currently already only makes it had read bought got devoured".split(' '),
  ...'finished stocked all the first'.split(' '),
]);
const afterBare = new Set([
  ...[',', '.', ';', '!', 'and', 'so', 'of', 'up', 'to', 'now', 'altogether', 'in', 'at'],
  ...['that', 'already', 'published', 'are'],
]);
const mayBeNamed = ({ tokens, sentence }: SentenceView, at: number) =>
  at <= sentence.first + 1 || beforeNamed.has(tokens[at - 1]?.text ?? '');
const mayStandBare = ({ tokens }: SentenceView, at: number) => {
  const after = tokens[at + 1]?.text ?? '';
  if (after === 'have' || after === 'are') return true;
  return afterBare.has(after) && beforeBare.has(tokens[at - 1]?.text ?? '');
};
const numbers = new Set(looseCountWords);
function hasNumber(view: SentenceView, isFit: (view: SentenceView, at: number) => boolean): boolean {
  for (let at = view.sentence.first; at < view.sentence.last; at += 1)
    if (numbers.has(view.tokens[at]?.text ?? '') && isFit(view, at)) return true;
  return false;
}

const books: ReadonlySet<string> = new Set(['volume', 'book-series', 'webcomic']);
const others =
  / (?:seasons?|episodes?|series|stars?|years?|months?|weeks?|days?|hours?|minutes?|awards?|emmys|pages?|people|million|films?) /;
/** How far back books may have been spoken of. */
const reach = 3;

/**
 * How many books there are, said so loosely that only a number that was right on the page's day can be meant: "There
 * are five.", "that makes three", "Four books, eight episodes", "volumes one to four are on the table".
 */
export function looseCounts(view: SentenceView, page: PageView): Proposition[] {
  if (page.published === undefined || view.isQuestion || view.isHeading) return [];
  const mayHaveNoun = clauseHas(view, view.sentence, nouns) && hasNumber(view, mayBeNamed);
  const withNoun = mayHaveNoun ? findForm(view.plain, namedForms) : undefined;
  const isOfBooks = () => speaksOfBooks(view, page) ?? pageMedium(page) === 'book';
  const mayBeBare = !withNoun && hasNumber(view, mayStandBare) && isOfBooks();
  const found = withNoun ?? (mayBeBare ? findForm(view.plain, bareForms) : undefined);
  if (!found || (!withNoun && others.test(view.plain.slice(found.index, found.index + found[0].length + 14))))
    return [];
  const word = found.slice(1).find((group) => group !== undefined);
  const clause = view.clauses.find(
    ({ first, last }) => first <= placeOf(view, found.index, word) && placeOf(view, found.index, word) < last,
  );
  const at = placeOf(view, found.index, word);
  const amount = readCardinal(view.tokens, at);
  if (!amount || !clause) return [];
  return [claimOf(view, page, clause, at, amount.value)];
}

/** The token of a word, from a place in the plain text on. */
function placeOf(view: SentenceView, from: number, word: string | undefined): number {
  let length = 0;
  for (let at = view.sentence.first; at < view.sentence.last; at += 1) {
    const text = view.tokens[at]?.text ?? '';
    if (length + text.length + 1 > from && text === word) return at;
    length += text.length + 1;
  }
  return view.sentence.last;
}

/** Whether books are what the sentence or one of those before it speaks of; `undefined` where none says. */
function speaksOfBooks(view: SentenceView, page: PageView): boolean | undefined {
  for (let back = 0; back <= reach; back += 1) {
    const one = page.sentences[view.place - back];
    if (!one) return undefined;
    if (one.works.some(({ kind }) => books.has(kind))) return true;
    if (one.works.some(({ kind }) => kind === 'season' || kind === 'episode')) return false;
    if (one.works.length > 0 && readMedium(one, one.sentence) === 'book') return true;
  }
  return undefined;
}

const claimOf = (
  view: SentenceView,
  page: PageView,
  { first, last }: { first: number; last: number },
  at: number,
  value: number,
): CountClaim => ({
  kind: 'count',
  topic: 'volume-count',
  detector: 'loose-counts',
  view,
  first,
  last,
  of: 'volumes',
  number: value,
  scope: 'out',
  isLoose: true,
  mentions: rankMentions(page, view, { first, last }, at),
});
