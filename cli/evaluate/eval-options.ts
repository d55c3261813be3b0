import type { Day } from '../../lib/engine/types.ts';
import { isCalendarDay, today } from '../article/calendar-day.ts';
import { parseFlags } from '../command/parse-flags.ts';
import { UsageError } from '../command/usage-error.ts';

/** What the command line asks for. */
export interface EvalOptions {
  /** The corpus; absent: the project's own. */
  readonly file: string | undefined;
  readonly asOf: Day;
  readonly misses: boolean;
  readonly json: boolean;
  readonly readme: boolean;
  readonly help: boolean;
}

/** How the command is called. */
export const usage = `usage: npm run --silent eval -- [CORPUS.jsonl] [options]

  CORPUS.jsonl   labelled articles, one a line, as data/evaluation/README.md describes them
                 (default: data/evaluation/articles.jsonl)
  --as-of DAY    judge claims as on this day (default: today)
  --misses       list every sentence judged otherwise than it is labelled, for a reader who has read nothing
  --json         print JSON instead of a table
  --readme       write the figures of the project's own corpus into README.md`;

const flags = {
  'as-of': { type: 'string' },
  misses: { type: 'boolean' },
  json: { type: 'boolean' },
  readme: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads the arguments of `eval`.
 *
 * @throws {UsageError} Naming the argument that cannot be used.
 */
export function readEvalOptions(args: readonly string[]): EvalOptions {
  const { values, positionals } = parseFlags(args, flags);
  const { 'as-of': asOf, misses = false, json = false, readme = false, help = false } = values;
  const [file, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`one corpus at a time; also given: ${more.join(' ')}`);
  if (asOf !== undefined && !isCalendarDay(asOf))
    throw new UsageError(`--as-of ${asOf}: not a calendar day like 2022-05-20`);
  if (readme && file !== undefined)
    throw new UsageError(`--readme is for the project's own corpus, not ${file}`);
  if (readme && (json || misses)) throw new UsageError('--readme goes without --json and --misses');
  return { file, asOf: asOf ?? today(), misses, json, readme, help };
}
