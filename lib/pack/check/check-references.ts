import type { PackProblem } from '../pack-error.ts';
import type { PackContents } from '../read-pack-files.ts';
import { listReferences } from './list-references.ts';

/** Whatever an entry names by id exists: people, works, concepts, lines. */
export function checkReferences(contents: PackContents): PackProblem[] {
  const ids = (located: readonly { readonly entry: { readonly id: string } }[]) =>
    located.map(({ entry }) => entry.id);
  const [works, people] = [ids(contents.works), ids(contents.people)];
  const known = {
    work: new Set(works),
    person: new Set(people),
    subject: new Set([...works, ...people]),
    concept: new Set(ids(contents.concepts)),
    line: new Set(contents.header?.lines.map(({ id }) => id)),
  };
  const names = {
    work: 'work',
    person: 'person',
    subject: 'work or person',
    concept: 'concept',
    line: 'line in pack.json',
  };
  return listReferences(contents)
    .filter(({ target, id }) => !known[target].has(id))
    .map(({ file, key, target, id }) => ({ file, key, reason: `there is no ${names[target]} ${id}` }));
}
