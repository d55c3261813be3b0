import type { Text } from '../../components/text.ts';
import type { TruthEntry, TruthSection, TruthWork } from '../../components/truth/truth-panel.tsx';
import { unitName } from '../../components/unit-name.ts';
import type { CompiledTimeline, Fact, Period } from '../engine/claims/timeline/compiled-timeline.ts';
import { isAhead } from '../engine/progress.ts';
import type { Line, Reader } from '../engine/types.ts';
import type { CompiledWork } from '../engine/works/compiled-works.ts';
import { valueInWords } from './value-in-words.ts';

interface LayOut {
  readonly works: readonly CompiledWork[];
  readonly timeline: CompiledTimeline;
  readonly lines: readonly Line[];
  readonly reader: Pick<Reader, 'progress' | 'spoilers'>;
  readonly today: string;
  readonly text: Text;
}

const bookKinds = ['webcomic', 'book-series', 'volume', 'novella', 'novel', 'companion'];
const screenKinds = ['show', 'season', 'film', 'franchise'];
const attributes = [
  'release',
  'status',
  'order',
  'production',
  'title',
  'count',
  'final',
  'adapts',
  'casting',
  'trailer',
  'publisher',
  'award',
] as const;

/** The timeline as the page shows it: books, screen, cast; what is ahead of the reader is told safely. */
export function layOutTimeline(given: LayOut): TruthSection[] {
  const { works, text } = given;
  const worksOf = (kinds: readonly string[]) =>
    works
      .filter(({ kind }) => kinds.includes(kind))
      .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.number ?? 0) - (b.number ?? 0))
      .map((work) => workOf(work, given))
      .filter(({ entries }) => entries.length > 0);
  const cast = given.timeline.facts
    .filter((fact) => fact.attribute === 'plays' && fact.annotate)
    .flatMap((fact) => castEntry(fact as unknown as Fact<'plays'>, given) ?? []);
  return [
    { heading: text('truth.books'), works: worksOf(bookKinds) },
    { heading: text('truth.screen'), works: worksOf(screenKinds) },
    { heading: text('truth.cast'), works: [{ id: 'cast', name: '', entries: cast }] },
  ];
}

function workOf(work: CompiledWork, given: LayOut): TruthWork {
  const entries = given.timeline.facts
    .filter(({ subject, annotate }) => annotate && subject === work.id)
    .sort((a, b) => placeOf(a) - placeOf(b))
    .flatMap((fact) => entryOf(fact, given) ?? []);
  return { id: work.id, name: nameOfWork(work, given), entries };
}

const placeOf = ({ attribute }: Fact) => (attributes as readonly string[]).indexOf(attribute);

function entryOf(fact: Fact, given: LayOut): TruthEntry | undefined {
  const { text, today } = given;
  const speaker = { text, nameOf: (id: string) => nameOf(id, given) };
  const words = ({ value }: Period) => valueInWords(fact.attribute, value, speaker);
  const known = fact.periods.filter(({ from }) => from === undefined || from <= today);
  const now = known.at(-1);
  if (!now || (now.until !== undefined && now.until <= today)) return undefined;
  const said = words(now);
  if (said === undefined) return undefined;
  const safe = safely(fact, given);
  if (safe) return { id: fact.id, ...safe, sources: [], earlier: [] };
  return {
    id: fact.id,
    words: said,
    ...(now.from && fact.attribute !== 'release' && { since: now.from }),
    sources: sourcesOf(now, given),
    earlier: known.slice(0, -1).flatMap((period) => {
      const then = words(period);
      return then === undefined
        ? []
        : [{ words: then, sources: sourcesOf(period, given), ...pick(period.from, period.until) }];
    }),
  };
}

const pick = (from: string | undefined, until: string | undefined) => ({
  ...(from && { from }),
  ...(until && { until }),
});

function castEntry(fact: Fact<'plays'>, given: LayOut): TruthEntry | undefined {
  const now = fact.periods.findLast(({ from }) => from === undefined || from <= given.today);
  if (!now) return undefined;
  const safe = safely(fact as unknown as Fact, given);
  const words = given.text('truth.plays', nameOf(fact.subject, given), nameOf(now.value.character, given));
  return { id: fact.id, ...(safe ?? { words }), sources: sourcesOf(now, given), earlier: [] };
}

/** What is said instead when a fact tells story that is ahead of the reader; `undefined` when it may be told. */
function safely(
  { reveal, safe }: Fact,
  { reader, lines, text }: LayOut,
): Pick<TruthEntry, 'words' | 'isEnglish'> | undefined {
  const tells = reveal !== undefined && reader.spoilers !== 'off' && isAhead(reveal, reader.progress, lines);
  if (!tells) return undefined;
  // The data's own sentences are English.
  return safe ? { words: safe, isEnglish: true } : { words: text('truth.ahead') };
}

const sourcesOf = ({ sources }: Period, { timeline }: LayOut) =>
  sources.flatMap((index) => timeline.sources[index] ?? []);

function nameOf(id: string, given: LayOut): string {
  const work = given.works.find((each) => each.id === id);
  if (work) return nameOfWork(work, given);
  return given.timeline.people.find((person) => person.id === id)?.name ?? id;
}

function nameOfWork(work: CompiledWork, { lines, text }: LayOut): string {
  if (work.kind === 'webcomic') return text('truth.kind.webcomic');
  if (work.kind === 'book-series') return text('truth.kind.bookSeries');
  if (work.kind === 'franchise') return text('truth.kind.franchise');
  if (work.kind === 'show') return text('truth.kind.show');
  if (work.kind === 'season' && work.number !== undefined) return text('unit.season', work.number);
  const line = lines.find(({ id }) => id === work.line);
  return line && work.unit && work.kind === 'volume' ? unitName(line, work.unit, text) : work.title;
}
