import type { SpoilerPack } from '../prepare-spoiler-pack.ts';
import type { ReadPage } from '../reading/read-page.ts';

/**
 * Which blocks of a page that is not about the work may still tell its story: those that name the work, and
 * one of its people with it.
 */
export function blocksInScope({ sentences, titles }: ReadPage, { names }: SpoilerPack): ReadonlySet<number> {
  const people = new Set(
    sentences
      .filter(({ mentions }) =>
        mentions.some(
          ({ via, person }) =>
            (via === 'name' || via === 'alias') && names.people[person]?.kind === 'character',
        ),
      )
      .map(({ block }) => block),
  );
  return new Set([...people].filter((block) => (titles[block]?.length ?? 0) > 0));
}
