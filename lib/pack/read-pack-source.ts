import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { type PackSource, packSource } from './pack-source.ts';

/** What is wrong in a pack, and where: the file, the key within it, and the reason. */
export interface PackProblem {
  readonly file: string;
  readonly key: string;
  readonly reason: string;
}

/** A pack that cannot be used. Carries every problem found, not only the first. */
export class PackError extends Error {
  readonly problems: readonly PackProblem[];

  constructor(problems: readonly PackProblem[]) {
    super(
      `The pack cannot be used:\n${problems.map(({ file, key, reason }) => `  ${file}: ${key}: ${reason}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

const kinds = ['works', 'people', 'events', 'concepts', 'facts'] as const;

/**
 * Reads every file of a pack's folder and validates each by the schema.
 *
 * @throws {PackError} With the file, the key and the reason of everything that is wrong.
 */
export function readPackSource(folder: string): PackSource {
  const problems: PackProblem[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>): T[] => {
    try {
      const result = schema.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      if (result.success) return [result.data];
      for (const issue of result.error.issues)
        problems.push({ file, key: issue.path.join('.') || '(whole file)', reason: issue.message });
    } catch (error) {
      problems.push({
        file,
        key: '(whole file)',
        reason: error instanceof Error ? error.message : String(error),
      });
    }
    return [];
  };
  const files = (kind: string) => {
    try {
      return readdirSync(join(folder, kind))
        .filter((name) => name.endsWith('.json'))
        .sort();
    } catch {
      return [];
    }
  };
  const header = read('pack.json', packSource.shape.header)[0];
  const entries = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      files(kind).flatMap((name) => {
        const file = `${kind}/${name}`;
        const found = read(file, packSource.shape[kind].element as z.ZodType<{ id: string }>);
        for (const { id } of found) {
          if (id !== basename(name, '.json'))
            problems.push({ file, key: 'id', reason: `must be the file's name, not ${id}` });
        }
        return found;
      }),
    ]),
  );
  if (header === undefined || problems.length > 0) throw new PackError(problems);
  return { header, ...entries } as PackSource;
}
