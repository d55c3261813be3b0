import { parseTelling } from '../compile/parse-telling.ts';
import type { PackContents } from '../files/read-pack-files.ts';
import type { FactPeriod } from '../schema/pack-source.ts';
import { wordingsOfFact } from './wordings-of-fact.ts';

type Target = 'work' | 'person' | 'subject' | 'concept' | 'line';

/** A place in a pack that names another entry. */
export interface Reference {
  readonly file: string;
  readonly key: string;
  readonly target: Target;
  readonly id: string;
}

/** Tellings may use these in place of a person: whoever the event is about, and whoever else has a part. */
const rolesOfEvent = new Set(['who', 'with']);

/** Every reference of every entry. A telling that cannot be read has none. */
export function listReferences(contents: PackContents): Reference[] {
  const found: Reference[] = [];
  const add = (file: string, key: string, target: Target, ids: readonly (string | undefined)[]) => {
    for (const id of ids) if (id !== undefined) found.push({ file, key, target, id });
  };
  for (const { file, entry } of contents.works) {
    add(file, 'partOf', 'work', [entry.partOf]);
    add(file, 'line', 'line', [entry.line]);
    entry.adapts.forEach(({ work }, at) => {
      add(file, `adapts.${at}.work`, 'work', [work]);
    });
  }
  for (const { file, entry } of contents.people) {
    add(file, 'members', 'person', entry.members);
    entry.relations.forEach(({ of }, at) => {
      add(file, `relations.${at}.of`, 'person', [of]);
    });
    entry.playedBy.forEach(({ actor }, at) => {
      add(file, `playedBy.${at}.actor`, 'person', [actor]);
    });
    entry.jobs.forEach(({ work }, at) => {
      add(file, `jobs.${at}.work`, 'work', [work]);
    });
  }
  for (const { file, entry } of contents.events) {
    add(file, 'who', 'person', entry.who);
    add(file, 'with', 'person', entry.with);
    for (const role of ['tells', 'acts', 'hints', 'not'] as const)
      entry[role].forEach((telling, at) => {
        for (const choice of choicesOf(telling)) {
          if (choice.kind === 'concept') add(file, `${role}.${at}`, 'concept', [choice.id]);
          if (choice.kind === 'person' && !rolesOfEvent.has(choice.id))
            add(file, `${role}.${at}`, 'person', [choice.id]);
        }
      });
  }
  for (const { file, entry } of contents.facts) {
    add(file, 'subject', 'subject', [entry.subject]);
    add(file, 'mixedUp.with', 'person', 'mixedUp' in entry ? (entry.mixedUp?.with ?? []) : []);
    for (const { key, phrase } of wordingsOfFact(entry))
      for (const choice of choicesOf(phrase))
        if (choice.kind === 'person') add(file, key, 'person', [choice.id]);
    entry.periods.forEach(({ value }: FactPeriod, at: number) => {
      const key = `periods.${at}.value`;
      if ('work' in value) add(file, `${key}.work`, 'work', [value.work]);
      if ('works' in value) add(file, `${key}.works`, 'work', value.works);
      if ('partly' in value) add(file, `${key}.partly`, 'work', value.partly);
      if ('character' in value) add(file, `${key}.character`, 'person', [value.character]);
    });
  }
  return found;
}

function choicesOf(telling: string) {
  try {
    return parseTelling(telling).flat(2);
  } catch {
    return [];
  }
}
