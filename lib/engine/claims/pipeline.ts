import type { PreparedPack } from '../prepare.ts';
import { adapts } from './detectors/adapts.ts';
import { aheadDates } from './detectors/ahead-dates.ts';
import { answers, answerWords } from './detectors/answers.ts';
import { appears } from './detectors/appears.ts';
import { awards, awardWords } from './detectors/awards.ts';
import { casting } from './detectors/casting.ts';
import { counts, countWords } from './detectors/counts.ts';
import { figures, figureWords } from './detectors/figures.ts';
import { filming } from './detectors/filming.ts';
import { finalVolume } from './detectors/final-volume.ts';
import { identity } from './detectors/identity.ts';
import { jobs, jobWords } from './detectors/jobs.ts';
import { latest, latestWords } from './detectors/latest.ts';
import { looseCounts, looseCountWords } from './detectors/loose-counts.ts';
import { misspellings } from './detectors/misspellings.ts';
import { mistakes } from './detectors/mistakes.ts';
import { moments, momentWords } from './detectors/moments.ts';
import { noDate, noDateWords } from './detectors/no-date.ts';
import { notYet } from './detectors/not-yet.ts';
import { onlyYear, onlyYearWords } from './detectors/only-year.ts';
import { openStates, openStateWords } from './detectors/open-states.ts';
import { pairedDates } from './detectors/paired-dates.ts';
import { pending, pendingWords } from './detectors/pending.ts';
import { release } from './detectors/release.ts';
import { remaining, remainingWords } from './detectors/remaining.ts';
import { renewal, renewalWords } from './detectors/renewal.ts';
import { slips } from './detectors/slips.ts';
import { unadapted, unadaptedWords } from './detectors/unadapted.ts';
import { unreal, unrealWords } from './detectors/unreal.ts';
import { wishes } from './detectors/wishes.ts';
import { judgeCount } from './judges/judge-count.ts';
import { judgeDated } from './judges/judge-dated.ts';
import { judgeEither } from './judges/judge-either.ts';
import { judgeFigure, judgeJob } from './judges/judge-figures.ts';
import { judgeLatest } from './judges/judge-latest.ts';
import { judgeMoment } from './judges/judge-moment.ts';
import { judgeAppears, judgePlays, judgeSlip } from './judges/judge-people.ts';
import { judgePlanned } from './judges/judge-planned.ts';
import { judgeState } from './judges/judge-state.ts';
import { judgeAdapts, judgeFinal } from './judges/judge-works.ts';
import type { Days } from './judges/judged.ts';
import type { Judged } from './judges/verdict.ts';
import type { Listener } from './listeners.ts';
import type { Proposition } from './proposition.ts';
import { dropCorrections } from './refiners/drop-corrections.ts';
import { filmingWords } from './words/filming-words.ts';
import { releaseWords } from './words/release-words.ts';

/** What reads propositions from a sentence, in the order in which they are kept where two say the same. */
export const listeners: readonly Listener[] = [
  { detector: slips },
  { detector: misspellings },
  { detector: mistakes },
  { detector: identity },
  { detector: jobs, words: jobWords },
  { detector: awards, words: awardWords },
  { detector: moments, words: momentWords },
  { detector: figures, words: figureWords },
  { detector: casting },
  { detector: appears },
  { detector: pairedDates },
  { detector: release, words: releaseWords.openings },
  { detector: pending, words: pendingWords, dates: true },
  { detector: aheadDates },
  { detector: remaining, words: remainingWords },
  { detector: noDate, words: noDateWords },
  { detector: onlyYear, words: onlyYearWords },
  { detector: notYet },
  { detector: answers, words: answerWords, dates: true },
  { detector: wishes },
  { detector: renewal, words: renewalWords },
  { detector: filming, words: filmingWords.openings },
  { detector: openStates, words: openStateWords },
  { detector: counts, words: countWords },
  { detector: looseCounts, words: looseCountWords },
  { detector: latest, words: latestWords },
  { detector: unreal, words: unrealWords },
  { detector: unadapted, words: unadaptedWords },
  { detector: finalVolume },
  { detector: adapts },
];

/** What takes propositions away again, one reason a file. */
export const refine = (claims: readonly Proposition[]): Proposition[] => dropCorrections(claims);

/** Judges one proposition by the timeline. `undefined`: it cannot tell, and nothing is said. */
export function judge(claim: Proposition, pack: PreparedPack, days: Days): Judged | undefined {
  switch (claim.kind) {
    case 'state':
      return judgeState(claim, pack, days);
    case 'either':
      return judgeEither(claim, pack, days);
    case 'dated':
      return judgeDated(claim, pack, days);
    case 'planned':
      return judgePlanned(claim, pack, days);
    case 'plays':
      return judgePlays(claim, pack, days);
    case 'appears':
      return judgeAppears(claim, pack, days);
    case 'slip':
      return judgeSlip(claim, pack);
    case 'count':
      return judgeCount(claim, pack, days);
    case 'latest':
      return judgeLatest(claim, pack, days);
    case 'final':
      return judgeFinal(claim, pack, days);
    case 'adapts':
      return judgeAdapts(claim, pack, days);
    case 'figure':
      return judgeFigure(claim, pack, days);
    case 'moment':
      return judgeMoment(claim, pack, days);
    case 'job':
      return judgeJob(claim, pack, days);
  }
}
