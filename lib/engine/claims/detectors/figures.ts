import { readCardinal } from '../../text/number-words.ts';
import { wordSet } from '../../word-set.ts';
import type { Proposition, RankedMention } from '../proposition.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import type { FactValues } from '../timeline/compiled-timeline.ts';
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
export const figureWords = '% percent per copies views hours countries million'.split(' ');

const small = wordSet('in the of from to on it was whose for and a best uk');

/** A number with its scale: `4.5 million`, `60,012`, `six hundred thousand`. */
function readAmount(tokens: SentenceView['tokens'], at: number): { value: number; next: number } | undefined {
  const text = tokens[at]?.text ?? '';
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
    const unitAt = [amount.next, amount.next + 1, amount.next + 2].find(
      (k) => k < sentence.last && Object.values(units).some((unit) => unit.test(tokens[k]?.text ?? '')),
    );
    const isSold =
      unitAt === undefined &&
      amount.value >= sales &&
      (soldAfter(tokens, amount.next, sentence.last) || isPassed(view, at));
    if (unitAt !== undefined || isSold) {
      const whole = { first: sentence.first, last: sentence.last };
      const mentions = rankMentions(page, view, whole, at);
      const named = mentions.filter(({ via }) => via === 'clause');
      // "The series holds 98 per cent" is not said of the season that the page is about.
      const meant = named.some(({ mention }) => mention.kind === 'series')
        ? named
        : mentions.filter(
            ({ via, mention }) => via === 'clause' || via === 'carried' || mention.numbers.length > 0,
          );
      const works = meant.flatMap(({ mention }) => mention.works);
      const fact = facts.find((one) => {
        const value = one.periods[0]?.value as FactValues['figure'];
        const isUnit =
          unitAt === undefined
            ? value.unit === 'copies'
            : units[value.unit]?.test(tokens[unitAt]?.text ?? '');
        if (!isUnit) return false;
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
          present: true,
        });
    }
    at = amount.next - 1;
  }
  return found;
}
