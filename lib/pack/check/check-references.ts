import { basename } from 'node:path';
import type { PackProblem } from '../files/pack-error.ts';
import type { PackContents } from '../files/read-pack-files.ts';
import type { EntryKind } from '../schema/pack-kinds.ts';
import { listReferences } from './list-references.ts';
import { nearestId } from './nearest-id.ts';

/** Whatever an entry names by id exists: people, works, concepts, lines. */
export function checkReferences(contents: PackContents): PackProblem[] {
  // By file name, so that an entry with another fault does not make every mention of it one.
  const ids = (wanted: EntryKind) =>
    contents.files.filter(({ kind }) => kind === wanted).map(({ file }) => basename(file, '.json'));
  const [works, people] = [ids('works'), ids('people')];
  const known = {
    work: new Set(works),
    person: new Set(people),
    subject: new Set([...works, ...people]),
    concept: new Set(ids('concepts')),
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
    .filter(({ target }) => target !== 'line' || contents.header !== undefined)
    .filter(({ target, id }) => !known[target].has(id))
    .map(({ file, key, target, id }) => {
      const meant = nearestId(id, known[target]);
      const asked = meant === undefined ? '' : `; is ${meant} meant?`;
      return { file, key, reason: `there is no ${names[target]} ${id}${asked}` };
    });
}
