import { gatePattern } from '../../lib/engine/gate/gate-pattern.ts';
import { signSearch } from '../../lib/engine/gate/sign-search.ts';
import type { PreparedPack } from '../../lib/engine/prepare.ts';
import type { Day } from '../../lib/engine/types.ts';
import { type FindingsRecord, readArticle, toRecord } from '../article/findings.ts';
import { cutArticle, parseUncut, type UncutArticle } from '../article/parse-article.ts';
import { reasonOf } from '../command/reason-of.ts';
import { UsageError } from '../command/usage-error.ts';
import type { InputLine } from './read-batches.ts';

/** How every line of a run is scanned. */
export interface ScanRules {
  readonly readOn: Day;
  /** Articles without one of the pack's signs are not read, as the extension does not read such pages. */
  readonly signsOnly: boolean;
  /** Whether a report is made of the claims. */
  readonly claims: boolean;
}

/** An outdated or wrong claim of an archive. */
export interface ArchiveClaim {
  readonly id: string;
  readonly title: string;
  readonly published: Day | undefined;
  readonly topic: string;
  readonly verdict: 'outdated' | 'wrong';
  /** The statement, as the article has it. */
  readonly quote: string;
  readonly truth: string;
  readonly since: Day | undefined;
  /** Address of the source, or its name where it has none. */
  readonly source: string;
}

/** What became of a batch. */
export interface ScannedBatch {
  /** A line of JSON for each article, each with its end. */
  readonly output: string;
  readonly articles: number;
  /** One message for each line that cannot be read: it is left out. */
  readonly problems: readonly string[];
  readonly claims: readonly ArchiveClaim[];
}

const findingsIn = (uncut: UncutArticle, pack: PreparedPack, rules: ScanRules): FindingsRecord => {
  const article = cutArticle(uncut);
  return toRecord(article, readArticle(article, pack, rules.readOn), pack.pack.lines);
};

const claimsOf = ({ id, title, text, published }: UncutArticle, { claims }: FindingsRecord): ArchiveClaim[] =>
  claims.flatMap(({ start, end, topic, verdict, truth, since, sources }) =>
    verdict === 'current'
      ? []
      : {
          ...{ id, title, published, topic, verdict, truth },
          quote: text.slice(start, end).replace(/\s+/g, ' '),
          since: since ?? undefined,
          source: sources[0]?.url ?? sources[0]?.name ?? '',
        },
  );

/** Scans the lines of one batch. Blank lines are passed over. */
export function scanBatch(lines: readonly InputLine[], pack: PreparedPack, rules: ScanRules): ScannedBatch {
  const problems: string[] = [];
  const claims: ArchiveClaim[] = [];
  let output = '';
  let articles = 0;
  const isSign = rules.signsOnly ? signSearch(gatePattern(pack.pack.story.gate)) : undefined;
  for (const { number, text } of lines) {
    if (text?.trim() === '') continue;
    try {
      if (text === undefined) throw new UsageError('longer than 64 MB');
      const article = parseUncut(text);
      const record =
        isSign && !isSign(`${article.title}\n${article.text}`)
          ? { id: article.id, spoilers: [], claims: [] }
          : findingsIn(article, pack, rules);
      output += `${JSON.stringify(record)}\n`;
      articles += 1;
      if (rules.claims) claims.push(...claimsOf(article, record));
    } catch (error) {
      problems.push(`line ${number}: ${reasonOf(error)}`);
    }
  }
  return { output, articles, problems, claims };
}
