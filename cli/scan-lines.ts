import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { PreparedPack } from '../lib/engine/prepare.ts';
import type { Day } from '../lib/engine/types.ts';
import { readArticle, toRecord } from './findings.ts';
import { parseArticle } from './parse-article.ts';
import { type InputLine, splitLines } from './split-lines.ts';
import { UsageError } from './usage-error.ts';

/**
 * Scans articles one a line and writes the findings of each before it reads the next, no faster than `output`
 * takes them. A line that cannot be read is reported with its number and left out.
 *
 * @param report Takes one message for each line that was left out.
 * @returns How many lines were left out.
 */
export async function scanLines(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  pack: PreparedPack,
  readOn: Day,
  report: (problem: string) => void,
): Promise<number> {
  let broken = 0;
  const findingsIn = ({ number, text }: InputLine): string | undefined => {
    try {
      if (text === undefined) throw new UsageError('longer than 64 MB');
      const article = parseArticle(text);
      return JSON.stringify(toRecord(article, readArticle(article, pack, readOn), pack.pack.lines));
    } catch (error) {
      broken += 1;
      report(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  for await (const line of splitLines(input)) {
    if (line.text?.trim() === '') continue;
    const findings = findingsIn(line);
    if (findings !== undefined && !output.write(`${findings}\n`)) await once(output, 'drain');
  }
  return broken;
}
