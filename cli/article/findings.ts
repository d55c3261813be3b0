import { analyse } from '../../lib/engine/analyse.ts';
import type { PreparedPack } from '../../lib/engine/prepare.ts';
import type {
  Analysis,
  ClaimFinding,
  Day,
  DoubtSetting,
  Line,
  Reason,
  Source,
  SpoilerFinding,
} from '../../lib/engine/types.ts';
import type { Article } from './article.ts';

/** One spoiler, as written to JSON. Offsets are UTF-16 into the article's text. */
export interface SpoilerRecord {
  readonly start: number;
  readonly end: number;
  readonly volume: number | null;
  readonly episode: string | null;
  readonly level: string;
  readonly event: string | null;
  readonly why: readonly Reason[];
}

/** One claim, as written to JSON. */
export interface ClaimRecord {
  readonly start: number;
  readonly end: number;
  readonly topic: ClaimFinding['topic'];
  readonly verdict: ClaimFinding['verdict'];
  readonly truth: string;
  readonly since: Day | null;
  readonly sources: readonly Source[];
  readonly trueWhenWritten: boolean | null;
}

/** The findings in one article: one line of the output. */
export interface FindingsRecord {
  readonly id: string;
  readonly spoilers: readonly SpoilerRecord[];
  readonly claims: readonly ClaimRecord[];
}

/** Reads an article with the engine. */
export function readArticle(article: Article, pack: PreparedPack, readOn: Day): Analysis {
  const { title, published, blocks } = article;
  return analyse(blocks, { title, ...(published === undefined ? {} : { published }) }, pack, readOn);
}

/** Where a finding lies in the article's text rather than in its block's. */
export function placeInText(
  { block, start, end }: { block: number; start: number; end: number },
  { blocks }: Article,
): { start: number; end: number } {
  const at = blocks[block]?.at ?? 0;
  return { start: at + start, end: at + end };
}

const spoilerRecord = (finding: SpoilerFinding, article: Article, lines: readonly Line[]): SpoilerRecord => {
  const books = lines.find(({ medium }) => medium === 'book');
  const screen = lines.find(({ medium }) => medium === 'screen');
  const code = books && finding.reveal[books.id];
  return {
    ...placeInText(finding, article),
    volume: books?.units.find((unit) => unit.code === code)?.number ?? null,
    episode: (screen && finding.reveal[screen.id]) ?? null,
    level: finding.level,
    event: finding.event ?? null,
    why: finding.why,
  };
};

const claimRecord = (finding: ClaimFinding, article: Article): ClaimRecord => ({
  ...placeInText(finding, article),
  topic: finding.topic,
  verdict: finding.verdict,
  truth: finding.truth.text,
  since: finding.since ?? null,
  sources: finding.sources,
  trueWhenWritten: finding.trueWhenWritten ?? null,
});

/**
 * The findings of an article in the form that is written to JSON.
 *
 * @param doubt Whether spoilers that are in doubt count among them, as they do for readers who hide them.
 */
export function toRecord(
  article: Article,
  { findings }: Analysis,
  lines: readonly Line[],
  doubt: DoubtSetting = 'show',
): FindingsRecord {
  return {
    id: article.id,
    spoilers: findings.flatMap((one) =>
      one.type === 'spoiler' && (doubt === 'hide' || !one.isDoubtful)
        ? spoilerRecord(one, article, lines)
        : [],
    ),
    claims: findings.flatMap((one) => (one.type === 'claim' ? claimRecord(one, article) : [])),
  };
}
