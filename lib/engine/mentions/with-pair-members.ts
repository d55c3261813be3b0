import type { CompiledPerson } from './compiled-names.ts';
import type { Mention } from './mention.ts';

/**
 * Mentions, and beside each of a pair ("Ada and Finn", "the two of them") both of its members: what is told of one of
 * them may be said of both. Either member may be the one named first, so each stands at the first word and at the last.
 *
 * @param people The pack's people, by their place.
 * @returns The same list where no pair is meant, as in nearly every sentence.
 */
export function withPairMembers(
  mentions: readonly Mention[],
  people: readonly CompiledPerson[],
): readonly Mention[] {
  const membersOf = ({ person }: Mention) => people[person]?.members ?? [];
  if (mentions.every((mention) => membersOf(mention).length !== 2)) return mentions;
  return mentions.flatMap((mention) => {
    const members = membersOf(mention);
    if (members.length !== 2) return [mention];
    const { first, last } = mention;
    const ends =
      last - first > 1
        ? [
            { first, last: first + 1 },
            { first: last - 1, last },
          ]
        : [{ first, last }];
    return [mention, ...members.flatMap((person) => ends.map((end) => ({ ...mention, ...end, person })))];
  });
}
