import type { ClaimFinding } from '../types.ts';
import { adapts } from './detectors/adapts.ts';
import { aheadDates } from './detectors/ahead-dates.ts';
import { answers, answerWords } from './detectors/answers.ts';
import { appears } from './detectors/appears.ts';
import { awards, awardWords } from './detectors/awards.ts';
import { casting } from './detectors/casting.ts';
import { counts, countWords } from './detectors/counts.ts';
import { figures, figureWords } from './detectors/figures.ts';
import { filming, filmingKeys } from './detectors/filming.ts';
import { finalVolume } from './detectors/final-volume.ts';
import { dateKeys, hasDate } from './detectors/has-date.ts';
import { identity } from './detectors/identity.ts';
import { jobs, jobWords } from './detectors/jobs.ts';
import { latest } from './detectors/latest.ts';
import { looseCounts, looseCountWords } from './detectors/loose-counts.ts';
import { making, makingKeys } from './detectors/making.ts';
import { misspellings } from './detectors/misspellings.ts';
import { mistakes } from './detectors/mistakes.ts';
import { mixUps } from './detectors/mix-ups.ts';
import { moments, momentWords } from './detectors/moments.ts';
import { noDate, noDateWords } from './detectors/no-date.ts';
import { notYet } from './detectors/not-yet.ts';
import { onlyYear } from './detectors/only-year.ts';
import { openStates } from './detectors/open-states.ts';
import { pairedDates } from './detectors/paired-dates.ts';
import { pending } from './detectors/pending.ts';
import { release } from './detectors/release.ts';
import { remaining } from './detectors/remaining.ts';
import { renewal, renewalWords } from './detectors/renewal.ts';
import { seasonsNeeded, seasonsNeededWords } from './detectors/seasons-needed.ts';
import { slips } from './detectors/slips.ts';
import { surnames } from './detectors/surnames.ts';
import { unadapted, unadaptedWords } from './detectors/unadapted.ts';
import { unreal, unrealWords } from './detectors/unreal.ts';
import { whetherMore, whetherMoreWords } from './detectors/whether-more.ts';
import { wishes } from './detectors/wishes.ts';
import type { Listener } from './listeners.ts';
import type { Proposition } from './proposition.ts';
import { dropCorrections } from './refiners/drop-corrections.ts';
import { mergeFindings } from './refiners/merge-findings.ts';
import { oncePerTruth } from './refiners/once-per-truth.ts';
import { latestWords } from './words/latest-words.ts';
import { onlyYearWords } from './words/only-year-words.ts';
import { openStateKeys } from './words/open-state-words.ts';
import { pendingWords } from './words/pending-words.ts';
import { releaseWords } from './words/release-words.ts';
import { remainingWords } from './words/remaining-words.ts';

/**
 * Every detector. They do not see each other's results, so their order decides one thing only: of two findings
 * that are equally grave and equally sure, the refiners keep that of the detector which stands higher up. So those
 * that read the most definite words come first, and those that infer most come last.
 */
export const listeners: readonly Listener[] = [
  // What is written wrong by itself: a name, a value known to be a common mistake.
  { detector: slips },
  { detector: misspellings },
  { detector: surnames },
  { detector: mistakes },
  { detector: mixUps },
  { detector: identity },
  // People, prizes and figures: read by names and numbers, not by tense.
  { detector: jobs, words: jobWords },
  { detector: awards, words: awardWords },
  { detector: moments, words: momentWords },
  { detector: figures, words: figureWords },
  { detector: casting },
  { detector: appears },
  // When something comes out. A day beside its work says most; then verbs of release; then words of waiting; then
  // any day ahead; then that no day is known.
  { detector: pairedDates },
  { detector: release, words: () => releaseWords.keyWords(['out', 'weak', 'debut']) },
  { detector: pending, words: pendingWords, dates: true },
  { detector: making, words: makingKeys },
  { detector: aheadDates },
  { detector: remaining, words: remainingWords },
  { detector: noDate, words: noDateWords },
  { detector: onlyYear, words: onlyYearWords },
  // What had not happened yet, in words that leave open what it is.
  { detector: notYet },
  { detector: answers, words: answerWords, dates: true },
  { detector: wishes },
  { detector: whetherMore, words: whetherMoreWords },
  // How far the making is: ordered, filmed, named, cast.
  { detector: renewal, words: renewalWords },
  { detector: filming, words: filmingKeys },
  { detector: openStates, words: openStateKeys },
  // How many there are, which is the newest and which the last, and what is made from what.
  { detector: counts, words: countWords },
  { detector: seasonsNeeded, words: seasonsNeededWords },
  { detector: looseCounts, words: looseCountWords },
  { detector: latest, words: latestWords },
  { detector: unreal, words: unrealWords },
  { detector: hasDate, words: dateKeys },
  { detector: unadapted, words: unadaptedWords },
  { detector: finalVolume },
  { detector: adapts },
];

/** Before they are judged: takes away propositions that the page itself does not make. */
export const refinePropositions = (claims: readonly Proposition[]): Proposition[] => dropCorrections(claims);

/** Once a sentence is judged: nobody is told the same truth twice in it. Before overlaps, which look at places alone. */
export const refineSentence = (findings: readonly ClaimFinding[]): ClaimFinding[] => oncePerTruth(findings);

/** Once the page is judged: one finding for one stretch of text. Last, so that the best of all is kept. */
export const refinePage = (findings: readonly ClaimFinding[]): ClaimFinding[] => mergeFindings(findings);
