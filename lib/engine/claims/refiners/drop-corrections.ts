import type { Proposition } from '../proposition.ts';
import { correctionWords } from '../words/correction-words.ts';
import { findCues } from '../words/find-cues.ts';

/**
 * Drops what a page reports only in order to correct it, "you'll find people saying that …", or tells that somebody
 * asks: "a reader wants to know whether …"; and a name given as somebody's mistake: "don't say …", "spelt it …".
 */
export const dropCorrections = (claims: readonly Proposition[]): Proposition[] =>
  claims.filter((claim) => {
    const { first, last } = claim.view.sentence;
    const cues = findCues(claim.view, first, last, correctionWords);
    const says = (...wanted: readonly string[]) => cues.some(({ cue }) => wanted.includes(cue));
    if (claim.kind === 'slip') return claim.fact === undefined ? !says('spelling') : !says('quoted');
    // What somebody asks behind it is another thing.
    const isAsked = cues.some((one) => one.cue === 'asks' && one.last <= claim.last);
    return !(isAsked || says('quoted', 'report', 'denial'));
  });
