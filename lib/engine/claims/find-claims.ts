import { once } from '../once.ts';
import type { PreparedPack } from '../prepare.ts';
import type { ReadPage } from '../reading/read-page.ts';
import { findStories } from '../relevance/find-stories.ts';
import { mayClaim } from '../relevance/may-claim.ts';
import type { ClaimFinding, Day, Relevance } from '../types.ts';
import { judge } from './judges/judge.ts';
import type { Days } from './judges/judged.ts';
import { lapseReader } from './learned/lapsing.ts';
import { detectWith } from './listeners.ts';
import { listeners, refinePage, refinePropositions, refineSentence } from './pipeline.ts';
import type { Proposition } from './proposition.ts';
import { hasStrangerSubject } from './readers/stranger-subject.ts';
import { toFinding } from './to-finding.ts';
import { viewPage } from './view/page-view.ts';

/** What no detector can read is guessed at only where the page is twice as likely to be about the work as not. */
const surelyAbout = 2 / 3;

const detect = detectWith(listeners);

/**
 * Finds the checkable statements about production and publication and judges each for the day of reading. A
 * page that is not clearly about the work makes none, nor do its stories that surely are not.
 *
 * Detectors read propositions from each sentence ("season 2 is awaited, in May"), judges compare these with the
 * timeline, refiners take away what is not meant or said twice. All of them and their order: `pipeline.ts`.
 *
 * @param from The block to begin with: those before it are context alone.
 * @param askStories Asked last: most sentences say nothing anyway, and a page of which none does is not parted.
 */
export function findClaims(
  read: ReadPage,
  relevance: Relevance,
  pack: PreparedPack,
  readOn: Day,
  from = 0,
  askStories = once(() => findStories(read, pack)),
): ClaimFinding[] {
  if (!mayClaim(relevance)) return [];
  const page = viewPage(read, pack);
  const days: Days = { published: read.context.published, readOn };
  const findingsOf = (claims: readonly Proposition[]): ClaimFinding[] =>
    refinePropositions(claims).flatMap((claim) => {
      const judged = judge(claim, pack, days);
      return judged ? [toFinding(claim, judged)] : [];
    });
  const readLapse = relevance.confidence >= surelyAbout ? lapseReader(page) : undefined;
  const isElsewhere = (block: number) => askStories()?.others.has(block) === true;
  const found: ClaimFinding[] = [];
  for (const view of page.sentences) {
    if (view.block < from) continue;
    const said = detect(view, page);
    // Of another title's news, and of other stories, only the spelling of names is ours to mind.
    const isForeign = once(() => hasStrangerSubject(view, page) || isElsewhere(view.block));
    const isMinded = said.every(({ kind }) => kind === 'slip') || !isForeign();
    const own = findingsOf(isMinded ? said : said.filter(({ kind }) => kind === 'slip'));
    found.push(...refineSentence(own));
    // Where the detectors warn of nothing, the weights may still know the sentence for one whose time is over.
    // A past day that was read and is right leaves nothing to guess.
    const isSettled = !isMinded || (own.length > 0 && said.some(({ kind }) => kind === 'dated'));
    const learned =
      isSettled || own.some(({ verdict }) => verdict !== 'current') ? undefined : readLapse?.(view);
    if (learned && !isForeign()) found.push(...findingsOf([learned]));
  }
  return refinePage(found);
}
