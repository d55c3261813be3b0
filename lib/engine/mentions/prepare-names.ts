import type { CompiledNames, CompiledPerson, SurfaceKind } from './compiled-names.ts';

/** One way to read a run of words: who it is, how it names them, and whose kin it is. */
export interface NameReading {
  readonly person: number;
  readonly kind: SurfaceKind;
  readonly owner: number | undefined;
}

/** A node of the surface trie: the readings that end here, and the words that may follow. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  readonly readings: NameReading[];
}

/** The names made ready for look-up. */
export interface PreparedNames {
  readonly people: readonly CompiledPerson[];
  readonly trie: NameNode;
  /** Every word of a name. */
  readonly words: ReadonlySet<string>;
  /** For each person the groups to which they belong. */
  readonly groupsOf: readonly (readonly number[])[];
}

/** Builds the trie of all surfaces. */
export function prepareNames({ people, surfaces }: CompiledNames): PreparedNames {
  const trie: NameNode = { next: new Map(), readings: [] };
  const nameWords = new Set<string>();
  for (const [words, person, kind, owner] of surfaces) {
    if (kind !== 'description' && kind !== 'kin') for (const word of words.split(' ')) nameWords.add(word);
    let node = trie;
    for (const word of words.split(' ')) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), readings: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    node.readings.push({ person, kind, owner });
  }
  const groupsOf: number[][] = people.map(() => []);
  people.forEach(({ members }, group) => {
    for (const member of members) groupsOf[member]?.push(group);
  });
  return { people, trie, words: nameWords, groupsOf };
}
