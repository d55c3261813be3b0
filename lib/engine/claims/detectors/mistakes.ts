import type { Day } from '../../types.ts';
import type { Proposition } from '../proposition.ts';
import { type FoundWording, findWordings } from '../readers/find-wordings.ts';
import { saysOtherwise } from '../readers/says-otherwise.ts';
import type { Fact, FactValues } from '../timeline/compiled-timeline.ts';
import { periodOn } from '../timeline/prepare-timeline.ts';
import { nameOf } from '../truth/name-of.ts';
import { sayAward, sayFigure, sayPublisher } from '../truth/say-value.ts';
import { clauseAt } from '../view/clause-at.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { plainText } from '../view/plain-text.ts';

/**
 * Wrong values that the pack lists for a fact, in a sentence about the fact's subject: "the town is on the coast", of
 * one that lies inland. Not where the sentence denies the value or gives the right one beside it. One for each fact.
 */
export function mistakes(view: SentenceView, page: PageView): Proposition[] {
  const found = new Map<Fact, Proposition>();
  for (const wording of findWordings(view, page, page.pack.timeline.mistakes)) {
    const { fact } = wording.wording;
    if (found.has(fact) || saysOtherwise(view, wording.first) || !isAbout(wording, view, page)) continue;
    const right = inForce(fact, page.published);
    if (!right || rightIsThere(fact, right, view) || !isCalled(fact, view, wording.first)) continue;
    const { first, last } = clauseAt(view, wording.first);
    found.set(fact, {
      kind: 'slip',
      topic: fact.attribute === 'title' ? 'name' : 'other',
      detector: 'mistakes',
      view,
      first,
      last,
      subject: fact.subject,
      right: sayFact(fact, right, page),
      fact: fact.id,
    });
  }
  return [...found.values()];
}

/** The value that a page gets wrong: of a detail the one of its day, for what is wrong of one time may be right of a later one. */
function inForce(fact: Fact, published: Day | undefined): Fact['periods'][number] | undefined {
  const last = fact.periods.at(-1);
  if (fact.attribute !== 'detail' || published === undefined) return last;
  return periodOn(fact, published) ?? last;
}

/** A wrong title only where it is given as one: "which is titled …". */
const isCalled = ({ attribute }: Fact, { tokens }: SentenceView, at: number) =>
  attribute !== 'title' ||
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ text }) => /^(?:titled|called|named|title|subtitled|entitled)$/.test(text));

/** From how many words on a mistake names its subject by itself. */
const longest = 4;

/** A place that nobody names is the story's where the sentence says that something takes place there. */
const staging = / (?:story|plot|set|happens|takes place|taking place|plays out|unfolds) /;

/** The subject is named in the sentence or by the mistake itself; a work may be the one talked about before. */
function isAbout({ wording, first, last }: FoundWording, view: SentenceView, page: PageView): boolean {
  const { people } = page.pack.names;
  const { subject } = wording.fact;
  if (wording.places.some((place) => 'person' in place)) return true;
  if (view.mentions.some(({ person, via }) => via !== 'pronoun' && people[person]?.id === subject))
    return true;
  if (view.works.some(({ works }) => works.includes(subject))) return true;
  // So long a wording is about nothing else.
  const hasOthers = view.mentions.some(({ via }) => via === 'name' || via === 'alias');
  if (wording.places.length >= longest && (isThing(subject, page) || !hasOthers)) return true;
  const own = page.pack.timeline.people.get(subject)?.names ?? [];
  const said = plainText(view.tokens, { first, last });
  if (own.some((name) => said.includes(` ${name} `))) return true;
  // "Kept in a primary school" is about some other.
  return !hasOthers && page.pack.timeline.people.get(subject)?.kind === 'place' && staging.test(view.plain);
}

/** A work or a place, and nobody. */
const isThing = (subject: string, { pack }: PageView) =>
  pack.works.byId.has(subject) || pack.timeline.people.get(subject)?.kind === 'place';

/** A page that gives the right value in the same sentence corrects or compares. */
function rightIsThere(
  { attribute, periods }: Fact,
  { value }: Fact['periods'][number],
  { plain }: SentenceView,
): boolean {
  if (attribute !== 'detail') return false;
  return [value, periods[0]?.value].some((one) =>
    (one as { words?: readonly string[] } | undefined)?.words?.some((word) =>
      plain.includes(` ${word.toLowerCase()} `),
    ),
  );
}

/** The truth of a fact in one sentence. */
function sayFact(
  { attribute, subject }: Fact,
  { value, from }: Fact['periods'][number],
  page: PageView,
): string {
  const name =
    page.pack.timeline.people.get(subject)?.name ?? page.pack.works.byId.get(subject)?.title ?? subject;
  if (attribute === 'figure') return sayFigure(value as FactValues['figure']);
  if (attribute === 'award') return sayAward(value as FactValues['award'], nameOf(subject, page.pack), from);
  if (attribute === 'publisher') return sayPublisher(value as FactValues['publisher'], name);
  if (attribute === 'title') return `${name} is its whole title.`;
  const { text, job } = value as { text?: string; job?: string };
  return text ?? (job === undefined ? `${name}: see the source.` : `${name} is the ${job}.`);
}
