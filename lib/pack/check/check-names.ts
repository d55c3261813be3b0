import type { PackProblem } from '../files/pack-error.ts';
import type { PackContents } from '../files/read-pack-files.ts';

interface Named {
  readonly file: string;
  readonly key: string;
  readonly name: string;
  readonly isShared: boolean;
  readonly isSlip: boolean;
}

/** Names as a page would be read: without case, and with every apostrophe alike. */
const fold = (name: string): string => name.toLowerCase().replaceAll('’', "'").replace(/^the /, '').trim();

/**
 * No two entries claim one name, unless each says under `shared` that it means to; and no misspelling is
 * somebody's right name.
 */
export function checkNames(contents: PackContents): PackProblem[] {
  const problems: PackProblem[] = [];
  const claims = new Map<string, Named[]>();
  const add = (named: Named) => {
    const key = fold(named.name);
    const others = claims.get(key) ?? [];
    const rival = others.find(
      ({ file, isSlip, isShared }) =>
        (file !== named.file || isSlip !== named.isSlip) &&
        (isSlip || named.isSlip ? isSlip !== named.isSlip : !(isShared && named.isShared)),
    );
    if (rival !== undefined)
      problems.push({
        file: named.file,
        key: named.key,
        reason: `"${named.name}" is claimed by ${rival.file} too (${rival.key}); if that is meant, both list it under "shared"`,
      });
    claims.set(key, [...others, named]);
  };
  const addAll = (
    file: string,
    lists: Readonly<Record<string, readonly string[]>>,
    shared: ReadonlySet<string>,
  ) => {
    for (const [key, names] of Object.entries(lists))
      names.forEach((name, at) => {
        const isSlip = key === 'misspellings';
        add({ file, key: `${key}.${at}`, name, isShared: shared.has(fold(name)), isSlip });
      });
  };
  for (const { file, entry } of [...contents.works, ...contents.people]) {
    const shared = new Set(entry.shared.map(fold));
    const right = 'title' in entry ? [entry.title] : [entry.name];
    const more = 'weak' in entry ? { weak: entry.weak, descriptions: entry.descriptions } : {};
    const lists = { name: right, aliases: entry.aliases, ...more };
    const own = new Set(Object.values(lists).flat().map(fold));
    for (const name of entry.shared)
      if (!own.has(fold(name)))
        problems.push({ file, key: 'shared', reason: `"${name}" is none of the entry's own names` });
    addAll(file, { ...lists, misspellings: entry.misspellings }, shared);
  }
  return problems;
}
