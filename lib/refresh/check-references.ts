import { symbolKinds } from '../engine/story/compiled-story.ts';
import { checkTellings } from './check-tellings.ts';
import { Refusal } from './refusal.ts';
import type { RefreshedPack } from './schema/refreshed-pack.ts';

/**
 * Sees to it that every number in a pack that means a place in a list means one that is there, and that every
 * line and unit named is one of the pack's own.
 *
 * @throws {Refusal} `content`, with the first place that is wrong.
 */
export function checkReferences({ lines, names, works, story, timeline }: RefreshedPack): void {
  const within = (of: string, length: number, places: readonly (number | undefined)[]) => {
    for (const place of places)
      if (place !== undefined && place >= length) throw new Refusal('content', `${of}: no entry ${place}`);
  };
  const people = names.people.length;
  for (const { members, plays } of names.people) within('names.people', people, [...members, ...plays]);
  for (const [, person, , owner] of names.surfaces) within('names.surfaces', people, [person, owner]);
  for (const { work } of [...works.phrases, ...works.slips])
    within('works.phrases', works.works.length, [work]);
  for (const { periods } of timeline.facts)
    for (const { sources } of periods) within('timeline.facts', timeline.sources.length, sources);

  for (const { id, who, with: others } of story.events)
    within(`story.events.${id}`, people, [...who, ...others]);
  // Within a concept there are only words, so that none holds itself.
  for (const [word, phrases] of Object.entries(story.concepts))
    for (const [concept, anchor, ...words] of phrases)
      if (
        concept % 3 !== symbolKinds.concept ||
        words.some((symbol) => symbol % 3 !== symbolKinds.word) ||
        words[anchor] !== Number(word)
      )
        throw new Refusal('content', `story.concepts: ${word}`);
  checkTellings(story.tellings, story.events.length);
  checkReveals(lines, [...story.events, ...timeline.facts]);
}

function checkReveals(
  lines: RefreshedPack['lines'],
  entries: readonly { readonly id: string; readonly reveal?: Readonly<Record<string, string>> }[],
): void {
  const codes = new Map(
    lines.map(({ id, units }) => [id, new Set(units.flatMap(({ code, group }) => [code, group]))]),
  );
  for (const { id, reveal = {} } of entries)
    for (const [line, code] of Object.entries(reveal))
      if (!codes.get(line)?.has(code)) throw new Refusal('content', `${id}.reveal: no ${line} ${code}`);
}
