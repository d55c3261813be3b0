import { Refusal } from './refusal.ts';
import type { RefreshedPack } from './schema/refreshed-pack.ts';

type Slot = number | readonly number[];

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

  // 0 is a word, 1 a concept, 2 a person; within a concept there are only words, so that none holds itself.
  const lengths = [story.forms.length, story.concepts.length, people];
  const symbols = (of: string, slots: readonly Slot[], kinds: number) => {
    for (const symbol of slots.flat()) {
      if (symbol % 3 >= kinds) throw new Refusal('content', `${of}: ${symbol} is of another kind`);
      within(of, lengths[symbol % 3] ?? 0, [Math.floor(symbol / 3)]);
    }
  };
  for (const phrase of story.concepts.flat()) symbols('story.concepts', phrase, 1);
  for (const { id, who, with: others, tells = [], acts = [], hints = [], not = [] } of story.events) {
    within(`story.events.${id}`, people, [...who, ...others]);
    for (const phrase of [tells, acts, hints, not].flat(2)) symbols(`story.events.${id}`, phrase, 3);
  }
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
