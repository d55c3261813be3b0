import type { Wording, WordingTable } from '../readers/find-wordings.ts';
import type { Fact } from './compiled-timeline.ts';

/**
 * Makes a table of what some facts list, to look it up in sentences.
 *
 * @param listed Wordings as they are compiled: `@finn kick|kicks|kicked the ball|balls`.
 */
export function prepareWordings(
  facts: readonly Fact[],
  listed: (fact: Fact) => readonly string[],
): WordingTable {
  const byWord = new Map<string, Wording[]>();
  const byPerson = new Map<string, Wording[]>();
  const all: Wording[] = [];
  const add = (map: Map<string, Wording[]>, key: string, wording: Wording) => {
    const list = map.get(key);
    if (list) list.push(wording);
    else map.set(key, [wording]);
  };
  for (const fact of facts)
    for (const phrase of fact.annotate ? listed(fact) : []) {
      const places = phrase
        .split(' ')
        .map((place) => (place.startsWith('@') ? { person: place.slice(1) } : new Set(place.split('|'))));
      const wording = { places, fact };
      all.push(wording);
      const [start] = places;
      if (start && 'person' in start) add(byPerson, start.person, wording);
      else for (const word of start ?? []) add(byWord, word, wording);
    }
  return { byWord, byPerson, signs: signsOf(all) };
}

/**
 * Of each wording the words of one place that has to be there: the place whose words are all long, for these are rarer in
 * texts than "has" and "the".
 *
 * @returns `undefined` where a wording has no such place: it is of people alone.
 */
function signsOf(wordings: readonly Wording[]): Set<string> | undefined {
  const signs = new Set<string>();
  for (const { places } of wordings) {
    let sign: ReadonlySet<string> | undefined;
    let longest = 0;
    for (const place of places) {
      // The "'s" of an owner may be part of the name before it.
      if ('person' in place || place.has("'s")) continue;
      const length = Math.min(...Array.from(place, (word) => word.length));
      if (length <= longest) continue;
      sign = place;
      longest = length;
    }
    if (!sign) return undefined;
    for (const word of sign) signs.add(word);
  }
  return signs;
}
