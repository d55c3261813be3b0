import { z } from 'zod';
import type { ArchiveClaim } from '../scan-batch.ts';

const count = z.number().int().nonnegative();
const counts = z.object({ outdated: count, wrong: count });
const worstArticle = counts.extend({ id: z.string(), title: z.string(), published: z.string().optional() });

/** What is kept of an archive's claims while it is scanned: it does not grow with the archive. */
export const claimsTally = z.object({
  /** Articles scanned, and those of them with an outdated or wrong claim. */
  articles: count,
  concerned: count,
  /** By topic, then by the article's year, or `undated`. */
  cells: z.record(z.string(), z.record(z.string(), counts)),
  /** The articles with most such claims, most first. */
  worst: z.array(worstArticle),
});

/** The tally as it is in memory and in a checkpoint. */
export type ClaimsTally = z.infer<typeof claimsTally>;

/** How many articles are listed by name. */
const listed = 50;

/** A tally of no article yet. */
export const newClaimsTally = (): ClaimsTally => ({ articles: 0, concerned: 0, cells: {}, worst: [] });

/** The year under which a claim is counted. */
export const yearOf = ({ published }: Pick<ArchiveClaim, 'published'>): string =>
  published?.slice(0, 4) ?? 'undated';

/** Adds what a batch of whole articles held. */
export function addClaims(tally: ClaimsTally, articles: number, claims: readonly ArchiveClaim[]): void {
  tally.articles += articles;
  const byArticle = new Map<string, ClaimsTally['worst'][number]>();
  for (const claim of claims) {
    const { id, title, published, topic, verdict } = claim;
    const years = tally.cells[topic] ?? {};
    const cell = years[yearOf(claim)] ?? { outdated: 0, wrong: 0 };
    cell[verdict] += 1;
    years[yearOf(claim)] = cell;
    tally.cells[topic] = years;
    const article = byArticle.get(id) ?? { id, title, published, outdated: 0, wrong: 0 };
    article[verdict] += 1;
    byArticle.set(id, article);
  }
  tally.concerned += byArticle.size;
  const all = (one: ClaimsTally['worst'][number]) => one.outdated + one.wrong;
  tally.worst = [...tally.worst, ...byArticle.values()].sort((a, b) => all(b) - all(a)).slice(0, listed);
}
