import type { Day } from '../../types.ts';
import type { Proposition } from '../proposition.ts';
import type { Fact, FactValues } from '../timeline/compiled-timeline.ts';
import { periodOn } from '../timeline/prepare-timeline.ts';
import { sayAward, sayFigure, sayPublisher } from '../truth/say-value.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';

const denials = / (?:took|not|n't|never|no longer|rather than|instead of|confuse[ds]?|mistake[ns]?|mix) /;

/**
 * Wrong values that the pack lists for a fact, in a sentence about the fact's subject: "the town is on the coast", of
 * one that lies inland. Not where the sentence denies the value or gives the right one beside it.
 */
export function mistakes(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion) return [];
  return mistakesIn(view, page).flatMap(({ fact, at, wrong }): Proposition[] => {
    if (denials.test(view.plain) || !isAbout(fact, wrong, view, page)) return [];
    const clause = view.clauses.find(({ first, last }) => at >= first && at < last) ?? view.sentence;
    const right = inForce(fact, wrong, page.published);
    if (!right || rightIsThere(fact, view) || !isCalled(fact, view, at)) return [];
    return [
      {
        kind: 'slip',
        topic: fact.attribute === 'title' ? 'name' : 'other',
        detector: 'mistakes',
        view,
        first: clause.first,
        last: clause.last,
        subject: fact.subject,
        right: sayFact(fact, right, page),
        fact: fact.id,
      },
    ];
  });
}

/**
 * The value that a page gets wrong, as of its day; `undefined` where the wording is right by then: what is wrong of
 * one time may be listed among the right words of a later one.
 */
function inForce(fact: Fact, wrong: string, published: Day | undefined): Fact['periods'][number] | undefined {
  const last = fact.periods.at(-1);
  if (fact.attribute !== 'detail') return last;
  const then = (published === undefined ? undefined : periodOn(fact, published)) ?? last;
  const { words } = (then?.value ?? {}) as { words?: readonly string[] };
  return words?.some((word) => word.toLowerCase() === wrong) ? undefined : then;
}

/** The wordings of mistakes in a sentence, by one look-up a token. */
function mistakesIn(
  { tokens, sentence }: SentenceView,
  { pack }: PageView,
): { fact: Fact; at: number; wrong: string }[] {
  const found: { fact: Fact; at: number; wrong: string }[] = [];
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const wordings = pack.timeline.mistakes.get(tokens[at]?.text ?? '');
    if (!wordings) continue;
    for (const { words, fact } of wordings)
      if (words.every((word, k) => tokens[at + k]?.text === word) && !found.some((one) => one.fact === fact))
        found.push({ fact, at, wrong: words.join(' ') });
  }
  return found;
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
const staging =
  / (?:story|history|plot|set|happens|takes place|taking place|plays out|unfolds|pupils?|students?) /;

/** The subject is named in the sentence or by the mistake itself; a work may be the one talked about before. */
function isAbout({ subject }: Fact, wrong: string, view: SentenceView, page: PageView): boolean {
  const { people } = page.pack.names;
  if (view.mentions.some(({ person, via }) => via !== 'pronoun' && people[person]?.id === subject))
    return true;
  if (view.works.some(({ works }) => works.includes(subject))) return true;
  // So long a wording is about nothing else.
  if (page.pack.works.byId.has(subject) && wrong.split(' ').length >= longest) return true;
  const own = page.pack.timeline.people.get(subject)?.names ?? [];
  if (own.some((name) => wrong.includes(name))) return true;
  // "Kept in a primary school" is about some other.
  if (!staging.test(view.plain)) return false;
  const hasOthers = view.mentions.some(({ via }) => via === 'name' || via === 'alias');
  return !hasOthers && page.pack.timeline.people.get(subject)?.kind === 'place';
}

/** A page that gives the right value in the same sentence corrects or compares. */
function rightIsThere({ attribute, periods }: Fact, { plain }: SentenceView): boolean {
  if (attribute !== 'detail') return false;
  const value = periods[0]?.value as { words?: readonly string[] } | undefined;
  return value?.words?.some((word) => plain.includes(` ${word.toLowerCase()} `)) ?? false;
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
  if (attribute === 'award') return sayAward(value as FactValues['award'], from);
  if (attribute === 'publisher') return sayPublisher(value as FactValues['publisher'], name);
  if (attribute === 'title') return `${name} is its whole title.`;
  const { text, job } = value as { text?: string; job?: string };
  return text ?? (job === undefined ? `${name}: see the source.` : `${name} is the ${job}.`);
}
