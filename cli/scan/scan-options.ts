import { availableParallelism } from 'node:os';
import type { Day } from '../../lib/engine/types.ts';
import { isCalendarDay, today } from '../article/calendar-day.ts';
import { parseFlags } from '../command/parse-flags.ts';
import { UsageError } from '../command/usage-error.ts';

/** What the command line asks for. */
export interface ScanOptions {
  /** A file, or `-` for standard input; absent with `jsonl`. */
  readonly file: string | undefined;
  readonly jsonl: boolean;
  readonly json: boolean;
  readonly show: boolean;
  /** Whether what only may tell something is hidden too. */
  readonly careful: boolean;
  readonly why: boolean;
  readonly help: boolean;
  readonly published: Day | undefined;
  readonly asOf: Day;
  readonly volume: string | undefined;
  readonly episode: string | undefined;
  /** With `jsonl`: see `ArchiveOptions`. */
  readonly jobs: number;
  readonly from: number;
  readonly signsOnly: boolean;
  readonly output: string | undefined;
  readonly checkpoint: string | undefined;
  readonly report: string | undefined;
}

/** How the command is called, for `--help` and after a mistake. */
export const usage = `usage: npm run --silent scan -- FILE.html|FILE.txt|- [options]
       npm run --silent scan -- --jsonl < ARTICLES > FINDINGS

  --published DAY   the day the article appeared, where it does not say so itself
  --as-of DAY       judge claims as on this day (default: today)
  --volume N        the reader has finished volume N; 0 is nothing
  --episode CODE    the reader has seen up to S2E8, S2 or FILM
  --careful         hide what may tell something, too
  --show            do not mask what is hidden
  --why             say what each finding rests on
  --json            print JSON instead of text
  --jsonl           read one article a line, { id, title, text, published }, and write its findings

with --jsonl only:
  --jobs N          scan N pieces of the input at a time (default: one for each processor)
  --from N          begin with line N
  --output FILE     write the findings into a file
  --checkpoint FILE remember in a file how far the output is complete, and go on from there (with --output)
  --report DIR      write a report of outdated claims: index.html, claims.csv, topics-by-year.csv
  --signs-only      pass over articles that name neither the work nor a character in full, as the extension does`;

const flags = {
  published: { type: 'string' },
  'as-of': { type: 'string' },
  volume: { type: 'string' },
  episode: { type: 'string' },
  careful: { type: 'boolean' },
  show: { type: 'boolean' },
  why: { type: 'boolean' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  jobs: { type: 'string' },
  from: { type: 'string' },
  output: { type: 'string' },
  checkpoint: { type: 'string' },
  report: { type: 'string' },
  'signs-only': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const day = (flag: string, text: string | undefined): Day | undefined => {
  if (text !== undefined && !isCalendarDay(text))
    throw new UsageError(`--${flag} ${text}: not a calendar day like 2022-05-20`);
  return text;
};

const counted = (flag: string, text: string | undefined): number | undefined => {
  if (text !== undefined && !/^[1-9]\d{0,8}$/.test(text))
    throw new UsageError(`--${flag} ${text}: not a whole number from 1 on`);
  return text === undefined ? undefined : Number(text);
};

/**
 * Reads the arguments of `scan`.
 *
 * @throws {UsageError} Naming the argument that cannot be used.
 */
export function readScanOptions(args: readonly string[]): ScanOptions {
  const { values, positionals } = parseFlags(args, flags);
  const { jsonl = false, help = false } = values;
  const [file, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`one file at a time; also given: ${more.join(' ')}`);
  if (jsonl && file !== undefined) throw new UsageError(`--jsonl reads standard input, not ${file}`);
  if (!jsonl && !help && file === undefined) throw new UsageError('no file given');
  for (const flag of ['published', 'volume', 'episode'] as const)
    if (jsonl && values[flag] !== undefined)
      throw new UsageError(`--${flag} is for one file; with --jsonl findings do not depend on it`);
  for (const flag of ['jobs', 'from', 'output', 'checkpoint', 'report', 'signs-only'] as const)
    if (!jsonl && values[flag] !== undefined) throw new UsageError(`--${flag} goes with --jsonl`);
  for (const flag of ['json', 'show', 'why', 'careful'] as const)
    if (jsonl && values[flag]) throw new UsageError(`--${flag} is for one file, not for --jsonl`);
  if (values.checkpoint !== undefined && values.output === undefined)
    throw new UsageError('--checkpoint needs --output: what went into a pipe cannot be taken back');
  return {
    file,
    jsonl,
    help,
    json: values.json ?? false,
    show: values.show ?? false,
    careful: values.careful ?? false,
    why: values.why ?? false,
    published: day('published', values.published),
    asOf: day('as-of', values['as-of']) ?? today(),
    volume: values.volume,
    episode: values.episode,
    jobs: counted('jobs', values.jobs) ?? availableParallelism(),
    from: counted('from', values.from) ?? 1,
    signsOnly: values['signs-only'] ?? false,
    output: values.output,
    checkpoint: values.checkpoint,
    report: values.report,
  };
}
