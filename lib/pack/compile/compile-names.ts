import type { CompiledNames, CompiledSurface, SurfaceKind } from '../../engine/mentions/compiled-names.ts';
import { tokenise } from '../../engine/text/tokenise.ts';
import type { PackSource } from '../schema/pack-source.ts';
import { formsOf } from './inflect.ts';

const pronounLetters = { he: 'h', she: 's', they: 't' } as const;

/** The tokens of a name as the engine will meet them, without marks: "St. John's" is `st john`. */
const foldedName = (name: string): string =>
  tokenise(name)
    .filter(({ kind, text }) => kind !== 'mark' && text !== "'s")
    .map(({ text }) => text)
    .join(' ');

/**
 * Makes the surface tables of a pack's people. Ids become places in the list.
 *
 * @throws {Error} For an id that names nobody, with the file and the key.
 */
export function compileNames({ people }: Pick<PackSource, 'people'>): CompiledNames {
  const places = new Map(people.map(({ id }, place) => [id, place]));
  const placeOf = (id: string, key: string): number => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`people/${key}: nobody has the id ${id}`);
    return place;
  };
  const surfaces = new Map<string, CompiledSurface>();
  const add = (name: string, person: number, kind: SurfaceKind, owner?: number) => {
    const words = foldedName(name);
    const key = `${words} ${person} ${owner ?? ''}`;
    if (words && !surfaces.has(key))
      surfaces.set(key, owner === undefined ? [words, person, kind] : [words, person, kind, owner]);
  };
  people.forEach((person, place) => {
    const isAlone = foldedName(person.name).includes(' ') || person.kind !== 'character';
    add(person.name, place, isAlone ? 'name' : 'alias');
    for (const alias of person.aliases) add(alias, place, foldedName(alias).includes(' ') ? 'name' : 'alias');
    for (const weak of person.weak) add(weak, place, 'weak');
    for (const wrong of person.misspellings) add(wrong, place, 'misspelling');
    for (const description of person.descriptions) add(description, place, 'description');
    for (const { of, as } of person.relations) {
      const owner = placeOf(of, `${person.id}.json: relations`);
      for (const word of as.flatMap((role) => spellingsOf(role))) add(word, place, 'kin', owner);
    }
  });
  return {
    people: people.map((person) => ({
      id: person.id,
      kind: person.kind,
      pronouns: person.pronouns.map((pronoun) => pronounLetters[pronoun]).join(''),
      members: person.members.map((id) => placeOf(id, `${person.id}.json: members`)),
      plays: people.flatMap(({ playedBy }, character) =>
        playedBy.some(({ actor }) => actor === person.id) ? [character] : [],
      ),
      ...(person.appears ? { appears: person.appears } : {}),
    })),
    surfaces: [...surfaces.values()].sort((one, other) => (one[0] < other[0] ? -1 : 1)),
  };
}

/** A kin word also in its other spellings ("mum", "mom", "mother"); a longer one as it stands. */
function spellingsOf(role: string): readonly string[] {
  return /^(mum|mom|mother|dad|father)$/.test(role)
    ? formsOf(role).filter((form) => !form.endsWith('s'))
    : [role];
}
