import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type EntryKind, entryKinds, type PackKind, packKinds } from '../schema/pack-kinds.ts';
import type { PackProblem } from './pack-error.ts';

/** A file of a pack as it lies on the disk. */
export interface PackFile {
  /** Within the pack's folder: `facts/season-2-order.json`. */
  readonly file: string;
  readonly kind: PackKind;
  readonly text: string;
  /** The parsed JSON; `undefined` when it is none. */
  readonly raw: unknown;
}

/** An entry that agrees with its schema, and the file that holds it. */
export interface Located<K extends PackKind> {
  readonly file: string;
  readonly entry: z.infer<(typeof packKinds)[K]['schema']>;
}

/** Everything that could be read of a pack. `header` is missing when `pack.json` is not as it must be. */
export interface PackContents {
  readonly files: readonly PackFile[];
  readonly header: Located<'pack'>['entry'] | undefined;
  readonly works: readonly Located<'works'>[];
  readonly people: readonly Located<'people'>[];
  readonly events: readonly Located<'events'>[];
  readonly concepts: readonly Located<'concepts'>[];
  readonly facts: readonly Located<'facts'>[];
}

/**
 * Reads every file of a pack's folder and validates each by its schema. Never throws for what stands in a
 * file: what is wrong is listed, and the rest is read.
 */
export function readPackFiles(folder: string): PackContents & { readonly problems: readonly PackProblem[] } {
  const problems: PackProblem[] = strayIn(folder);
  const files: PackFile[] = [];
  const read = <K extends PackKind>(file: string, kind: K): Located<K>[] => {
    let text = '';
    let raw: unknown;
    try {
      text = readFileSync(join(folder, file), 'utf8');
      raw = JSON.parse(text.replace(byteOrderMark, ''));
    } catch (error) {
      problems.push({ file, ...placeOf(error as Error, text) });
    }
    files.push({ file, kind, text, raw });
    if (raw === undefined) return [];
    const result = packKinds[kind].schema.safeParse(raw);
    if (result.success) return [{ file, entry: result.data as Located<K>['entry'] }];
    for (const { path, message } of result.error.issues)
      problems.push({ file, key: path.join('.') || '(whole file)', reason: message });
    return [];
  };
  const header = read('pack.json', 'pack')[0]?.entry;
  const all = <K extends EntryKind>(kind: K): Located<K>[] =>
    list(join(folder, kind))
      .filter(isEntry)
      .flatMap((name) => read(`${kind}/${name}`, kind));
  const [works, people, events] = [all('works'), all('people'), all('events')];
  const [concepts, facts] = [all('concepts'), all('facts')];
  return { files, problems, header, works, people, events, concepts, facts };
}

/** Some editors begin each file with it. The form of an entry has none, so that `--fix` takes it away. */
const byteOrderMark = /^\ufeff/;

/** Files that nobody would read: in a folder of another name, or with another ending, which some systems do not show. */
function strayIn(folder: string): PackProblem[] {
  const places: [string, (name: string) => boolean][] = [
    ['', (name) => name === 'pack.json' || (entryKinds as readonly string[]).includes(name)],
    ...entryKinds.map((kind): [string, (name: string) => boolean] => [`${kind}/`, isEntry]),
  ];
  const reason = `is read by nobody: entries are .json files in ${entryKinds.join(', ')}`;
  return places.flatMap(([place, isRead]) =>
    list(join(folder, place))
      .filter((name) => !name.startsWith('.') && !isRead(name))
      .map((name) => ({ file: place + name, key: '(whole file)', reason })),
  );
}

const isEntry = (name: string) => name.endsWith('.json');

/** What is wrong with a file that is no JSON, and in which line, where that is told. */
function placeOf(error: NodeJS.ErrnoException, text: string): Pick<PackProblem, 'key' | 'reason'> {
  const { message } = error;
  if (error.code === 'ENOENT') return { key: '(whole file)', reason: 'there is no such file' };
  const [told, position] = / at position (\d+).*$/s.exec(message) ?? [];
  if (told === undefined) return { key: '(whole file)', reason: message };
  const line = text.slice(0, Number(position)).split('\n').length;
  return { key: `line ${line}`, reason: message.replace(told, '') };
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    // A pack need not have every kind of entry.
    return [];
  }
}
