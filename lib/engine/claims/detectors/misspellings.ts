import type { Proposition } from '../proposition.ts';
import { editDistance } from '../readers/edit-distance.ts';
import type { NamedPerson } from '../timeline/compiled-timeline.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';

const shortest = 3;

/**
 * Full names that are nearly those of actors, crew and characters of the pack: one half is right, the other is
 * a letter or two off ("Tom Akerss", "Lina Voss"). Two words with capitals, neither of them a name of the pack
 * in another combination.
 */
export function misspellings(view: SentenceView, page: PageView): Proposition[] {
  const known = read.get(view);
  if (known) return known;
  const found = misspelt(view, page);
  read.set(view, found);
  return found;
}

/** What was found in a sentence: surnames are asked for by the whole page. */
const read = new WeakMap<SentenceView, Proposition[]>();

function misspelt(view: SentenceView, page: PageView): Proposition[] {
  const { tokens, sentence } = view;
  const found: Proposition[] = [];
  const names = fullNames(page);
  for (let at = sentence.first; at + 1 < sentence.last; at += 1) {
    const [one, two] = [tokens[at], tokens[at + 1]];
    if (
      !one ||
      !two ||
      one.kind !== 'word' ||
      two.kind !== 'word' ||
      one.casing === 'lower' ||
      two.casing === 'lower' ||
      two.joined
    )
      continue;
    if (names.known.has(`${one.text} ${two.text}`)) continue;
    const person = nearest(one.text, two.text, names);
    if (!person || isContinued(view, at)) continue;
    found.push({
      kind: 'slip',
      topic: 'name',
      detector: 'misspellings',
      view,
      first: at,
      last: at + 2,
      subject: person.id,
      right: person.name,
    });
    at += 1;
  }
  return found;
}

interface FullNames {
  readonly byFirst: ReadonlyMap<string, readonly (readonly [string, NamedPerson])[]>;
  readonly byLast: ReadonlyMap<string, readonly (readonly [string, NamedPerson])[]>;
  /** First names by their first letter: a misspelling has it right. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
  readonly known: ReadonlySet<string>;
}

const cache = new WeakMap<object, FullNames>();

/** The full names of two words, by either word. Built once for a pack. */
function fullNames({ pack }: PageView): FullNames {
  const ready = cache.get(pack.timeline);
  if (ready) return ready;
  const byFirst = new Map<string, (readonly [string, NamedPerson])[]>();
  const byLast = new Map<string, (readonly [string, NamedPerson])[]>();
  const known = new Set<string>();
  for (const person of pack.timeline.people.values()) {
    for (const name of [...person.names, ...person.slips]) known.add(name);
    if (person.kind !== 'actor' && person.kind !== 'crew' && person.kind !== 'character') continue;
    for (const name of person.names) {
      const [first, last, more] = name.split(' ');
      if (first === undefined || last === undefined || more !== undefined) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), [last, person]]);
      byLast.set(last, [...(byLast.get(last) ?? []), [first, person]]);
    }
  }
  const byLetter = new Map<string, string[]>();
  for (const first of byFirst.keys())
    byLetter.set(first.charAt(0), [...(byLetter.get(first.charAt(0)) ?? []), first]);
  const made = { byFirst, byLast, byLetter, known };
  cache.set(pack.timeline, made);
  return made;
}

function nearest(
  first: string,
  last: string,
  { byFirst, byLast, byLetter }: FullNames,
): NamedPerson | undefined {
  const near = (written: string, right: string, long = 7) => {
    const limit = right.length >= long ? 2 : 1;
    return (
      written.length >= shortest && written[0] === right[0] && editDistance(written, right, limit) <= limit
    );
  };
  // Characters share surnames: only actors' and crew's first names are corrected by the surname.
  const bySurname = () =>
    byLast
      .get(last)
      ?.find(([right, { kind }]) => near(first, right) && (kind !== 'character' || right.length > shortest));
  const byBoth = () =>
    first.length > 4 && last.length > 4
      ? (byLetter.get(first.charAt(0)) ?? [])
          .flatMap((right) => (near(first, right) && right.length > 4 ? (byFirst.get(right) ?? []) : []))
          .find(([right, { kind }]) => kind !== 'character' && right.length > 4 && near(last, right))
      : undefined;
  return (byFirst.get(first)?.find(([right, { kind }]) => kind !== 'character' && near(last, right, 6)) ??
    bySurname() ??
    byBoth())?.[1];
}

/** "Tom Akens Grant": a longer name is somebody else's. */
function isContinued({ tokens, sentence }: SentenceView, at: number): boolean {
  const before = at > sentence.first ? tokens[at - 1] : undefined;
  const after = tokens[at + 2];
  const lowerBefore =
    before === undefined || before.kind !== 'word' || before.casing === 'lower' || at - 1 === sentence.first;
  return !lowerBefore || (after?.kind === 'word' && after.casing !== 'lower' && !after.joined);
}
