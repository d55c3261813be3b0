import type { PreparedPack } from '../../prepare.ts';
import type { EitherClaim } from '../proposition.ts';
import { judgeState } from './judge-state.ts';
import type { Days } from './judged.ts';
import type { Judged } from './verdict.ts';

/** Judges by the first of several states that held when the page was written, if it has lapsed since. */
export function judgeEither({ claims }: EitherClaim, pack: PreparedPack, days: Days): Judged | undefined {
  for (const claim of claims) {
    const judged = judgeState(claim, pack, days);
    if (judged) return judged.verdict === 'outdated' ? judged : undefined;
  }
  return undefined;
}
