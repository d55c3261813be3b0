import type { PackContents } from '../files/read-pack-files.ts';
import { type Ask, isMissing, isNoDay, isNoneOf, isUnknown } from './ask.ts';
import { askValue, attributes } from './ask-value.ts';

type Entry = { id: string } & Record<string, unknown>;

/** What is read of a fact that lies in the pack, as it stands in its file: defaults are not written out. */
interface RawFact {
  readonly periods: readonly Readonly<Record<string, unknown>>[];
  readonly examples?: Readonly<Record<string, readonly unknown[]>>;
}

const isNoWholeDay = (answer: string) =>
  /^\d{4}-\d\d-\d\d$/.test(answer) ? isNoDay(answer) : 'Must be YYYY-MM-DD.';

/**
 * Asks for a new value and gives the fact that has it: a new fact, or one that the pack has already, with
 * its last period closed and the new one added.
 *
 * @param today The day on which the editor looked it up.
 */
export async function askFact(ask: Ask, contents: PackContents, today: string): Promise<Entry> {
  const known = new Set([...contents.works, ...contents.people].map(({ entry }) => entry.id));
  const subject = await ask('Id of the work or person that it is about (season-2):', isUnknown(known));
  const attribute = await ask(`What is stated of it (${attributes().join(', ')}):`, isNoneOf(attributes()));
  const alike = contents.facts
    .map(({ entry }) => entry)
    .filter((fact) => fact.subject === subject && fact.attribute === attribute);
  const id = await ask(
    `Id of the fact; one of ${alike.map((fact) => fact.id).join(', ') || '(none yet)'} to add a value to it, or a new one (${subject}-${attribute}):`,
    (answer) => {
      const other = contents.facts.find(({ entry }) => entry.id === answer)?.entry;
      if (other !== undefined && !alike.includes(other)) return `${answer} is another fact.`;
      return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(answer) ? undefined : 'Lower-case words with hyphens only.';
    },
  );
  const before = contents.files.find(({ file }) => file === `facts/${id}.json`)?.raw as RawFact | undefined;
  const value = await askValue(ask, attribute);
  const from = await ask('Since when (YYYY-MM-DD, YYYY-MM or YYYY; empty if it always held):', (answer) =>
    answer === '' && before === undefined ? undefined : isNoDay(answer),
  );
  const name = await ask('Source, by name (Deadline):', isMissing);
  const url = await ask('Its address; empty if it has none:');
  const date = await ask('The day of the source; empty if not known:', (answer) =>
    answer === '' ? undefined : isNoDay(answer),
  );
  const example = async (what: string, isNeeded: boolean) => {
    const text = await ask(`A sentence of your own that ${what}:`, isNeeded ? isMissing : undefined);
    return text === ''
      ? []
      : [{ text, published: await ask('The day of the page on which it could stand:', isNoWholeDay) }];
  };
  const outdated = await example('held once and holds no longer (may be empty)', false);
  const wrong = await example('never held (may be empty)', false);
  const current = await example('holds', before === undefined);
  const ignored = await example('looks alike and says nothing of it', before === undefined);
  const source = { name, ...(url !== '' && { url }), ...(date !== '' && { date }) };
  const closed = before?.periods.map((period, at, all) =>
    at === all.length - 1 ? { ...period, until: from } : period,
  );
  return {
    ...before,
    id,
    subject,
    attribute,
    periods: [...(closed ?? []), { value, ...(from !== '' && { from }), sources: [source] }],
    checkedOn: today,
    examples: merged(before?.examples ?? {}, { outdated, wrong, current, ignored }),
  };
}

type Lists = Readonly<Record<string, readonly unknown[]>>;

function merged(before: Lists, added: Lists): Lists {
  const all = Object.entries(added).map(([key, list]) => [key, [...(before[key] ?? []), ...list]] as const);
  return Object.fromEntries(all.filter(([, list]) => list.length > 0));
}
