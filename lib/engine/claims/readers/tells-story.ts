import type { PageView, SentenceView } from '../view/page-view.ts';
import type { Clause } from '../view/split-clauses.ts';

/** A word of kin of which nobody is the owner: "parents", "be patient". */
const nobodysKin = 0.5;

/** Whether a character of the story is named in a clause that names no work: it tells story, not news. */
export function tellsStory(
  { mentions, works }: SentenceView,
  { first, last }: Clause,
  { pack }: PageView,
): boolean {
  const inside = (one: { readonly first: number }) => one.first >= first && one.first < last;
  return (
    !works.some(inside) &&
    mentions.some(
      (mention) =>
        inside(mention) &&
        mention.via !== 'description' &&
        !(mention.via === 'kin' && mention.confidence <= nobodysKin) &&
        mention.via !== 'pronoun' &&
        pack.names.people[mention.person]?.kind === 'character',
    )
  );
}
