import type { CompiledWork, CompiledWorks, WorkKind } from './compiled-works.ts';
import { type PreparedOutlets, prepareOutlets } from './outlets.ts';

/** A name of a work as tokens, ready to be compared from its first token on. */
export interface TitlePhrase {
  readonly words: readonly string[];
  readonly work: CompiledWork;
  readonly ambiguous: boolean;
  /** Whether it is a known misspelling. */
  readonly slip: boolean;
}

/** Look-up tables over the works of a pack. */
export interface PreparedWorks {
  readonly works: readonly CompiledWork[];
  readonly byId: ReadonlyMap<string, CompiledWork>;
  readonly byKind: ReadonlyMap<WorkKind, readonly CompiledWork[]>;
  /** By the first token, longest name first. */
  readonly phrases: ReadonlyMap<string, readonly TitlePhrase[]>;
  readonly ownWords: ReadonlySet<string>;
  readonly outlets: PreparedOutlets;
  /** Every word of an outlet's name: a capital on one is no title either. */
  readonly outletWords: ReadonlySet<string>;
  /** The units of episodes by their titles, as lower-case words joined by blanks. */
  readonly episodesByTitle: ReadonlyMap<string, readonly string[]>;
}

/** Builds the look-up tables; linear in the number of names. */
export function prepareWorks(compiled: CompiledWorks): PreparedWorks {
  const phrases = new Map<string, TitlePhrase[]>();
  const add = (slip: boolean) => (phrase: CompiledWorks['phrases'][number]) => {
    const words = phrase.words.split(' ');
    const work = compiled.works[phrase.work];
    if (!work) return;
    const list = phrases.get(words[0] as string) ?? [];
    list.push({ words, work, ambiguous: phrase.ambiguous === true, slip });
    phrases.set(words[0] as string, list);
  };
  compiled.phrases.forEach(add(false));
  compiled.slips.forEach(add(true));
  for (const list of phrases.values()) list.sort((one, other) => other.words.length - one.words.length);
  return {
    works: compiled.works,
    byId: new Map(compiled.works.map((work) => [work.id, work])),
    byKind: new Map(
      compiled.works.map(({ kind }) => [kind, compiled.works.filter((other) => other.kind === kind)]),
    ),
    phrases,
    ownWords: new Set(compiled.ownWords),
    outlets: prepareOutlets(compiled.outlets),
    outletWords: new Set(compiled.outlets.flatMap(({ name }) => name.split(' '))),
    episodesByTitle: episodesByTitle(compiled.works),
  };
}

function episodesByTitle(works: readonly CompiledWork[]): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const { episodes = [] } of works) {
    for (const { title, code } of episodes) {
      const words = title.toLowerCase().replace(/[^\p{L}]+/gu, ' ');
      const own = codes.get(words);
      if (own) own.push(code);
      else codes.set(words, [code]);
    }
  }
  return codes;
}

/** The work of a kind with a number: season 2, volume 5. `undefined` where the pack has none. */
export function numberedWork(
  works: PreparedWorks,
  kind: 'season' | 'volume',
  number: number,
): CompiledWork | undefined {
  return works.byKind.get(kind)?.find((work) => work.number === number);
}
