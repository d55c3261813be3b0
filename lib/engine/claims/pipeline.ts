import type { ClaimFinding } from '../types.ts';
import { adapts } from './detectors/adapts.ts';
import { aheadDates } from './detectors/ahead-dates.ts';
import { answers, answersKeys } from './detectors/answers.ts';
import { appears } from './detectors/appears.ts';
import { awards, awardsKeys } from './detectors/awards.ts';
import { casting } from './detectors/casting.ts';
import { counts, countsKeys } from './detectors/counts.ts';
import { figures, figuresKeys } from './detectors/figures.ts';
import { filming, filmingSignals } from './detectors/filming.ts';
import { finalVolume } from './detectors/final-volume.ts';
import { hasDate } from './detectors/has-date.ts';
import { identity } from './detectors/identity.ts';
import { jobs, jobsKeys } from './detectors/jobs.ts';
import { latest } from './detectors/latest.ts';
import { looseCounts, looseCountsKeys } from './detectors/loose-counts.ts';
import { making, makingSignals } from './detectors/making.ts';
import { misspellings } from './detectors/misspellings.ts';
import { mistakes } from './detectors/mistakes.ts';
import { mixUps } from './detectors/mix-ups.ts';
import { moments, momentsKeys, momentsSignals } from './detectors/moments.ts';
import { noDate, noDateKeys } from './detectors/no-date.ts';
import { notYet } from './detectors/not-yet.ts';
import { onlyYear } from './detectors/only-year.ts';
import { openStates } from './detectors/open-states.ts';
import { pairedDates } from './detectors/paired-dates.ts';
import { pending } from './detectors/pending.ts';
import { release } from './detectors/release.ts';
import { remaining } from './detectors/remaining.ts';
import { renewal, renewalKeys, renewalSignals } from './detectors/renewal.ts';
import { seasonsNeeded } from './detectors/seasons-needed.ts';
import { slips } from './detectors/slips.ts';
import { surnames } from './detectors/surnames.ts';
import { unadapted } from './detectors/unadapted.ts';
import { unreal, unrealKeys } from './detectors/unreal.ts';
import { whetherMore } from './detectors/whether-more.ts';
import { wishes } from './detectors/wishes.ts';
import type { Listener } from './listeners.ts';
import type { Proposition } from './proposition.ts';
import { dropCorrections } from './refiners/drop-corrections.ts';
import { mergeFindings } from './refiners/merge-findings.ts';
import { oncePerTruth } from './refiners/once-per-truth.ts';
import { fateSignals } from './words/fate-words.ts';
import { hasDateKeys } from './words/has-date-words.ts';
import { latestSignals } from './words/latest-words.ts';
import { neededSignals } from './words/needed-words.ts';
import { onlyYearSignals } from './words/only-year-words.ts';
import { openStateSignals } from './words/open-state-words.ts';
import { pendingKeys, pendingSignals } from './words/pending-words.ts';
import { releaseSignals } from './words/release-words.ts';
import { remainingKeys } from './words/remaining-words.ts';
import { unadaptedSignals } from './words/unadapted-words.ts';

/**
 * Every detector, with its keys: words of which one has to stand in a sentence, or be said in it, before it is asked. Detectors do not see
 * each other's results, so their order decides one thing only: of two findings that are equally grave and equally sure,
 * the refiners keep that of the detector which stands higher up. So those that read the most definite words come first,
 * and those that infer most come last.
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
  { detector: jobs, words: jobsKeys },
  { detector: awards, words: awardsKeys },
  { detector: moments, words: momentsKeys, signals: momentsSignals },
  { detector: figures, words: figuresKeys },
  { detector: casting },
  { detector: appears },
  // When something comes out. A day beside its work says most; then verbs of release; then words of waiting; then
  // any day ahead; then that no day is known.
  { detector: pairedDates },
  { detector: release, signals: releaseSignals },
  { detector: pending, words: pendingKeys, signals: pendingSignals, dates: true },
  { detector: making, signals: makingSignals },
  { detector: aheadDates },
  { detector: remaining, words: remainingKeys },
  { detector: noDate, words: noDateKeys },
  { detector: onlyYear, signals: onlyYearSignals },
  // What had not happened yet, in words that leave open what it is.
  { detector: notYet },
  { detector: answers, words: answersKeys, dates: true },
  { detector: wishes },
  { detector: whetherMore, signals: fateSignals },
  // How far the making is: ordered, filmed, named, cast.
  { detector: renewal, words: renewalKeys, signals: renewalSignals },
  { detector: filming, signals: filmingSignals },
  { detector: openStates, signals: openStateSignals },
  // How many there are, which is the newest and which the last, and what is made from what.
  { detector: counts, words: countsKeys },
  { detector: seasonsNeeded, signals: neededSignals },
  { detector: looseCounts, words: looseCountsKeys },
  { detector: latest, signals: latestSignals },
  { detector: unreal, words: unrealKeys },
  { detector: hasDate, words: hasDateKeys },
  { detector: unadapted, signals: unadaptedSignals },
  { detector: finalVolume },
  { detector: adapts },
];

/** Before they are judged: takes away propositions that the page itself does not make. */
export const refinePropositions = (claims: readonly Proposition[]): Proposition[] => dropCorrections(claims);

/** Once a sentence is judged: nobody is told the same truth twice in it. Before overlaps, which look at places alone. */
export const refineSentence = (findings: readonly ClaimFinding[]): ClaimFinding[] => oncePerTruth(findings);

/** Once the page is judged: one finding for one stretch of text. Last, so that the best of all is kept. */
export const refinePage = (findings: readonly ClaimFinding[]): ClaimFinding[] => mergeFindings(findings);
