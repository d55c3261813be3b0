import type { ClaimFinding, Line, PageContext, PageJudgement, TextBlock } from '../engine/types.ts';
import type { ClaimText } from '../messages/claim-question.ts';

/** The engine as the page uses it: a value, so that tests bring their own. */
export interface PageEngine {
  readonly lines: readonly Line[];
  judge(blocks: readonly TextBlock[], context: PageContext): PageJudgement;
  /**
   * Has the claims of a stretch of the page found by somebody else, in document order, each with its block's place
   * in that stretch. Rejected when they could not be found: then there are none to be shown.
   */
  findClaims(text: ClaimText): Promise<readonly ClaimFinding[]>;
}
