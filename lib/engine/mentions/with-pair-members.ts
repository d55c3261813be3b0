import type { CompiledPerson } from './compiled-names.ts';
import type { Mention } from './mention.ts';

/**
 * Mentions, and beside each of a pair ("Ada and Finn", "the two of them") both of its members: what is told of one of
 * them may be said of both. Either member may be the one named first, so each stands at the first word and at the last.
 */
export function withPairMembers(mentions: readonly Mention[], people: readonly CompiledPerson[]): Mention[] {
  return mentions.flatMap((mention) => {
    const members = people[mention.person]?.members ?? [];
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
