import type { Line, PageContext, PageJudgement, TextBlock } from '../engine/types.ts';

/** The engine as the page uses it: a value, so that tests bring their own. */
export interface PageEngine {
  readonly lines: readonly Line[];
  judge(blocks: readonly TextBlock[], context: PageContext): PageJudgement;
}
