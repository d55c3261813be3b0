import type { DateMention } from '../../dates/date-mention.ts';
import { resolveDate } from '../../dates/date-mention.ts';
import type { Day } from '../../types.ts';
import type { RankedMention } from '../proposition.ts';
import { expandMention } from '../readers/expand-mention.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { stateWord } from './state-word.ts';

/** No sentence is read further than this: what stands so late seldom changes what it says. */
const longest = 80;

const classes: Readonly<Record<string, string>> = {
  season: 'tv',
  episode: 'tv',
  part: 'tv',
  show: 'tv',
  series: 'tv',
  film: 'film',
  franchise: 'title',
};

/**
 * A work as how it stood on the page's day: `tv dated`, `book old`.
 *
 * @param known States already worked out for this page, by work; added to.
 */
export function workSymbol(
  mention: RankedMention['mention'],
  { pack, published }: PageView,
  known: Map<string, string>,
): string {
  const kind = classes[mention.kind] ?? 'book';
  const { works, exact, unreal } = expandMention({ mention }, 'any', pack, undefined);
  if (unreal) return `${kind} unreal`;
  if (!exact || works.length === 0) return `${kind} ${mention.relation ?? 'any'}`;
  const stateOf = (id: string) => {
    const state = known.get(id) ?? stateWord(pack.timeline, id, published);
    known.set(id, state);
    return state;
  };
  const states = [...new Set(works.map(({ id }) => stateOf(id)))];
  return `${kind} ${states.join('+')}`;
}

/** Which way a date lies from the page's day. */
function dateSymbol(date: DateMention, published: Day | undefined): string {
  const ahead = resolveDate(date, published, 'ahead');
  const back = resolveDate(date, published, 'back');
  if (!published || !ahead || !back) return 'date';
  if (date.now) return 'date now';
  if (date.ahead) return 'date ahead';
  if (ahead.from !== back.from) return 'date either';
  return ahead.to < published ? 'date past' : ahead.from > published ? 'date ahead' : 'date around';
}

/** The words of a sentence, with works, dates, people and numbers as classes, so that names do not matter. */
export function symbolsOf(view: SentenceView, page: PageView, known: Map<string, string>): string[] {
  const { pack, published } = page;
  const spans = new Map<number, { last: number; symbol: string }>();
  for (const { first, last, person, via } of view.mentions)
    if (via !== 'pronoun')
      spans.set(first, { last, symbol: `@${pack.names.people[person]?.kind ?? 'character'}` });
  for (const date of view.dates)
    spans.set(date.first, { last: date.last, symbol: `@${dateSymbol(date, published)}` });
  for (const mention of view.works)
    spans.set(mention.first, { last: mention.last, symbol: `@${workSymbol(mention, page, known)}` });
  const symbols: string[] = [];
  const { first, last } = view.sentence;
  for (let at = first; at < last && symbols.length < longest; ) {
    const span = spans.get(at);
    const token = view.tokens[at];
    if (!token) break;
    symbols.push(span ? span.symbol : token.kind === 'number' ? '@number' : token.text);
    at = span ? Math.max(at + 1, span.last) : at + 1;
  }
  return symbols;
}
