import { basename } from 'node:path';
import type { PackProblem } from '../files/pack-error.ts';
import type { PackContents } from '../files/read-pack-files.ts';
import { entryKinds } from '../schema/pack-kinds.ts';

/**
 * Ids are file names, and nobody's twice. Works and people share one set of ids, since a fact may be about
 * either.
 */
export function checkIds(contents: PackContents): PackProblem[] {
  const owners = new Map<string, string>();
  return entryKinds.flatMap((kind) =>
    contents[kind].flatMap(({ file, entry: { id } }) => {
      const problems: PackProblem[] = [];
      if (id !== basename(file, '.json'))
        problems.push({ file, key: 'id', reason: `must be the file's name, not ${id}` });
      const key = `${kind === 'people' ? 'works' : kind}/${id}`;
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, file);
      else problems.push({ file, key: 'id', reason: `${id} is the id of ${owner} already` });
      return problems;
    }),
  );
}
