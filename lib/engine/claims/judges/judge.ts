import type { PreparedPack } from '../../prepare.ts';
import type { Proposition } from '../proposition.ts';
import { judgeCount } from './judge-count.ts';
import { judgeDated } from './judge-dated.ts';
import { judgeEither } from './judge-either.ts';
import { judgeFigure, judgeJob } from './judge-figures.ts';
import { judgeLatest } from './judge-latest.ts';
import { judgeMoment } from './judge-moment.ts';
import { judgeAppears, judgePlays, judgeSlip } from './judge-people.ts';
import { judgePlanned } from './judge-planned.ts';
import { judgeState } from './judge-state.ts';
import { judgeAdapts, judgeFinal } from './judge-works.ts';
import type { Days } from './judged.ts';
import type { Judged } from './verdict.ts';

/**
 * Compares one proposition with the timeline, by the judge of its kind.
 *
 * @returns `undefined` where the timeline cannot tell: then nothing is said.
 */
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
