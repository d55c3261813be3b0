import type { PackContents } from '../files/read-pack-files.ts';
import { type Ask, isMissing, isNoneOf, isUnknown, listOf } from './ask.ts';

/** Asks for everything that an event needs, and gives the entry as it stands in its file. */
export async function askEvent(
  ask: Ask,
  contents: PackContents,
): Promise<{ id: string } & Record<string, unknown>> {
  const people = new Set(contents.people.map(({ entry }) => entry.id));
  const taken = new Set(contents.events.map(({ entry }) => entry.id));
  const id = await ask('Id, words with hyphens (lydia-elopes):', (answer) =>
    taken.has(answer)
      ? 'There is an event with this id.'
      : /^[a-z0-9]+(-[a-z0-9]+)*$/.test(answer)
        ? undefined
        : 'Lower-case words with hyphens only.',
  );
  const what = await ask('What happens, in a few words:', isMissing);
  const reveal: Record<string, string> = {};
  for (const { id: line, label, units } of contents.header?.lines ?? []) {
    const codes = [
      ...new Set(units.flatMap(({ code, group }) => (group === undefined ? [code] : [group, code]))),
    ];
    const unit = await ask(
      `First unit that shows it on the line "${label}" (${units[0]?.code} … ${units.at(-1)?.code}); empty if it is not told there:`,
      (answer) => (answer === '' ? undefined : isNoneOf(codes)(answer)),
    );
    if (unit !== '') reveal[line] = unit;
  }
  const level = await ask('Level (premise, plot, major):', isNoneOf(['premise', 'plot', 'major']));
  const who = listOf(
    await ask(
      'Ids of those whose event it is, separated by ";" (miss-bennet; mr-bingley); empty if it tells itself without a name:',
      isUnknown(people, true),
    ),
  );
  const others = listOf(
    await ask('Ids of others with a part in it; empty if nobody:', isUnknown(people, true)),
  );
  const tells = listOf(
    await ask(
      'Words that tell it by themselves, separated by ";" (@mr-bingley #propose @miss-bennet; letter + propose):',
    ),
  );
  const acts = listOf(
    await ask(
      'Words that tell it beside one of those people (have a go at; finally kiss):',
      tells.length > 0 ? undefined : isMissing,
    ),
  );
  const caught = listOf(
    await ask(
      'Sentences of your own that give it away, separated by ";" (three or more are best):',
      isMissing,
    ),
  );
  const ignored = listOf(await ask('Sentences that look alike and do not give it away:', isMissing));
  return {
    id,
    what,
    reveal,
    level,
    who,
    ...(others.length > 0 && { with: others }),
    ...(tells.length > 0 && { tells }),
    ...(acts.length > 0 && { acts }),
    examples: { caught, ignored },
  };
}
