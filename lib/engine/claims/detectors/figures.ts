import { readCardinal } from '../../text/number-words.ts';
import { wordSet } from '../../word-set.ts';
import type { Proposition, RankedMention } from '../proposition.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import type { FactValues } from '../timeline/compiled-timeline.ts';
import { isOut } from '../timeline/state-of.ts';
import { clauseAt } from '../view/clause-at.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';

const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  m: 1_000_000,
  k: 1000,
  billion: 1e9,
};
const units: Readonly<Record<string, RegExp>> = {
  'per cent': /^(?:%|percent|per)$/,
  copies: /^copies$/,
  views: /^views$/,
  hours: /^hours$/,
  countries: /^countries$/,
};
/** One of these has to stand in the sentence. */
export const figuresKeys = '% percent per copies views hours countries million marks perfect'.split(' ');

const small = wordSet('in the of from to on it was whose for and a best uk');

/** All that can be scored, in words: "full marks", "a perfect score". */
const fullScores: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['full', wordSet('marks')],
  ['perfect', wordSet('score rating')],
]);

/** A number with its scale: `4.5 million`, `60,012`, `six hundred thousand`; "full marks" are 100 per cent. */
function readAmount(
  tokens: SentenceView['tokens'],
  at: number,
): { value: number; next: number; unit?: string } | undefined {
  const text = tokens[at]?.text ?? '';
  if (fullScores.get(text)?.has(tokens[at + 1]?.text ?? ''))
    return { value: 100, next: at + 2, unit: 'per cent' };
  const isDecimal = /^\d+\.\d+$/.test(text);
  // "a million"
  const isOne = text === 'a' && scales[tokens[at + 1]?.text ?? ''] !== undefined;
  let value = isDecimal ? Number(text) : isOne ? 1 : readCardinal(tokens, at)?.value;
  if (value === undefined) return undefined;
  let next = isDecimal || isOne ? at + 1 : (readCardinal(tokens, at)?.next ?? at + 1);
  for (
    let scale = scales[tokens[next]?.text ?? ''];
    scale !== undefined;
    scale = scales[tokens[next]?.text ?? '']
  ) {
    value *= scale;
    next += 1;
  }
  return { value, next };
}

/** The unit that one of the next three words names. */
function unitAfter(tokens: SentenceView['tokens'], at: number, last: number): string | undefined {
  for (const { text } of tokens.slice(at, Math.min(last, at + 3))) {
    const [unit] = Object.entries(units).find(([, form]) => form.test(text)) ?? [];
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** From how many on "sold" alone speaks of copies. */
const sales = 500_000;

/** "more than a million have been sold" */
const soldAfter = (tokens: SentenceView['tokens'], at: number, last: number) =>
  tokens.slice(at, Math.min(last, at + 7)).some(({ text }) => text === 'sold');

const passing = wordSet('past over topped passed beyond exceed exceeded than');

/** "the books are past six million" */
const isPassed = ({ tokens, plain }: SentenceView, at: number) =>
  passing.has(tokens[at - 1]?.text ?? '') && / (?:books|comics|volumes|novels|sales) /.test(plain);

/** A row of books is meant where nothing of it is named by itself. */
const isOfSeries = (subject: string, mentions: readonly RankedMention[], { pack }: PageView): boolean =>
  pack.works.byId.get(subject)?.kind === 'book-series' &&
  !mentions.some(({ via, mention }) => via === 'clause' && mention.numbers.length > 0) &&
  mentions.some(({ mention }) => ['franchise', 'book-series', 'volume', 'series'].includes(mention.kind));

const isScore = (unit: string | undefined) => unit === 'per cent';

/** The newest season on the page's day: a score of the series, or of "it", is the one that it got. `undefined` where a season is named. */
function newestSeason(meant: readonly RankedMention[], { pack, published }: PageView): string | undefined {
  if (published === undefined) return undefined;
  const isThere = ({ id }: { readonly id: string }) => isOut(pack.timeline, id, published) === true;
  const out = (pack.works.byKind.get('season') ?? []).filter(isThere);
  // What was spoken of before may be a season that is still to come: that has no score.
  const isNamed = meant.some(
    ({ via, mention: { numbers, kind, works } }) =>
      (numbers.length > 0 || kind === 'film') &&
      (via === 'clause' || out.some(({ id }) => works.includes(id))),
  );
  if (isNamed) return undefined;
  return out.toSorted((one, other) => (one.number ?? 0) - (other.number ?? 0)).at(-1)?.id;
}

/** Words by which a figure is that of the day of writing, and those by which it is one of the past. */
const presentWords = wordSet(
  "is 's are has holds hold holding sits sit sitting stands stand boasts boast boasting enjoys keeps retains remains maintains",
  'lands nabs earns bags currently now still writing',
);
const pastWords = wordSet(
  "was were had received got stood held sat earned landed opened debuted launched reached achieved week later fell n't",
);

/** How far from an amount words may stand that say whether it is that of the day of writing. */
const aroundAmount = 9;

/** "The season sits at a spotless 100%", and not "received 100% in launch week". */
function isPresent(
  { tokens }: SentenceView,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  let isOfToday = false;
  for (let at = first; at < last; at += 1) {
    const { text } = tokens[at] as SentenceView['tokens'][number];
    if (pastWords.has(text)) return false;
    if (presentWords.has(text)) isOfToday = true;
  }
  return isOfToday;
}

/** A figure that the pack knows, told by its unit and the words around: "4.5 million views in four days". */
export function figures(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion) return [];
  const { tokens, sentence } = view;
  const facts = page.pack.timeline.byAttribute.get('figure') ?? [];
  const found: Proposition[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if ((tokens[at - 1]?.text === '.' && tokens[at]?.joined) || tokens[at - 1]?.text === 'top') continue;
    const amount = readAmount(tokens, at);
    if (
      !amount ||
      view.works.some(({ first, last, numbers }) => numbers.length > 0 && at >= first && at < last)
    )
      continue;
    const unit = amount.unit ?? unitAfter(tokens, amount.next, sentence.last);
    const isSold =
      unit === undefined &&
      amount.value >= sales &&
      (soldAfter(tokens, amount.next, sentence.last) || isPassed(view, at));
    if (unit !== undefined || isSold) {
      const whole = { first: sentence.first, last: sentence.last };
      const mentions = rankMentions(page, view, whole, at);
      const named = mentions.filter(({ via }) => via === 'clause');
      // "The series holds 98 per cent" is not said of the season that the page is about.
      const meant = named.some(({ mention }) => mention.kind === 'series')
        ? named
        : mentions.filter(
            ({ via, mention }) => via === 'clause' || via === 'carried' || mention.numbers.length > 0,
          );
      const newest = isScore(unit) ? newestSeason(meant, page) : undefined;
      const works = newest ? [newest] : meant.flatMap(({ mention }) => mention.works);
      const fact = facts.find((one) => {
        const value = one.periods[0]?.value as FactValues['figure'];
        if (value.unit !== (unit ?? 'copies')) return false;
        const keys = value.of
          .toLowerCase()
          .split(/[^a-z]+/)
          .filter((word) => word !== '' && !small.has(word));
        const hits = keys.filter(
          (key) => view.plain.includes(` ${key} `) || view.plain.includes(` ${key.replace(/s$/, '')} `),
        );
        return (
          (isSold || hits.length >= Math.max(1, Math.ceil(keys.length * 0.6))) &&
          (works.find((work) => facts.some(({ subject }) => subject === work)) === one.subject ||
            isOfSeries(one.subject, mentions, page))
        );
      });
      const clause = clauseAt(view, at);
      if (fact)
        found.push({
          kind: 'figure',
          topic: 'other',
          detector: 'figures',
          view,
          first: clause.first,
          last: clause.last,
          fact: fact.id,
          number: amount.value,
          present: isPresent(view, {
            first: Math.max(clause.first, at - aroundAmount),
            last: Math.min(clause.last, amount.next + aroundAmount),
          }),
        });
    }
    at = amount.next - 1;
  }
  return found;
}
