import { fstatSync } from 'node:fs';
import { decide } from '../lib/engine/decide.ts';
import type { PreparedPack } from '../lib/engine/prepare.ts';
import type { Analysis, Line, Reader } from '../lib/engine/types.ts';
import { scanArchive } from './archive/scan-archive.ts';
import type { Article } from './article/article.ts';
import { placeInText, readArticle, toRecord } from './article/findings.ts';
import { readFile } from './article/read-file.ts';
import { UsageError } from './command/usage-error.ts';
import { readyPack } from './pack/ready-pack.ts';
import { printFindings } from './scan/print-findings.ts';
import { readerProgress } from './scan/reader-progress.ts';
import { readScanOptions, type ScanOptions, usage } from './scan/scan-options.ts';

const complain = (message: string) => process.stderr.write(`scan: ${message}\n`);

/** The findings as JSON, each spoiler with whether this reader would see it. The text is told only on demand. */
const forOneReader = (
  article: Article,
  analysis: Analysis,
  reader: Reader,
  lines: readonly Line[],
  { show }: ScanOptions,
) => {
  const { id, spoilers, claims } = toRecord(article, analysis, lines, reader.doubt);
  const hide = new Set(
    decide(analysis, reader, lines).hide.map((spoiler) => JSON.stringify(placeInText(spoiler, article))),
  );
  return {
    id,
    title: show ? article.title : undefined,
    published: article.published ?? null,
    about: analysis.relevance.about,
    text: show ? article.text : undefined,
    spoilers: spoilers.map((one) => ({
      ...one,
      hidden: hide.has(JSON.stringify({ start: one.start, end: one.end })),
    })),
    claims,
  };
};

const scanOne = (read: Article, options: ScanOptions, pack: PreparedPack): string => {
  const { lines } = pack.pack;
  const progress = readerProgress(options.volume, options.episode, lines);
  const article = { ...read, published: options.published ?? read.published };
  const analysis = readArticle(article, pack, options.asOf);
  const reader: Reader = {
    progress,
    spoilers: 'plot',
    doubt: options.careful ? 'hide' : 'show',
    notes: 'changed',
  };
  if (options.json) return `${JSON.stringify(forOneReader(article, analysis, reader, lines, options))}\n`;
  return printFindings(article, analysis, lines, { ...options, reader, readOn: options.asOf });
};

/** Runs the command. @returns Its exit code: 1 when lines were left out. */
const run = async (args: readonly string[]): Promise<number> => {
  const options = readScanOptions(args);
  if (options.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  if (options.file !== undefined) {
    const article = readFile(options.file);
    process.stdout.write(scanOne(article, options, await readyPack()));
    return 0;
  }
  const { stdin, stdout, stderr } = process;
  const input = fstatSync(0);
  const total = input.isFile() ? input.size : undefined;
  const broken = await scanArchive(
    { ...options, readOn: options.asOf },
    { input: stdin, total, stdout, terminal: stderr, complain },
  );
  if (broken > 0) complain(`${broken} ${broken === 1 ? 'line' : 'lines'} left out`);
  return broken > 0 ? 1 : 0;
};

// Whoever reads our output may stop early (`| head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  complain(error.message);
  process.exitCode = 2;
}
