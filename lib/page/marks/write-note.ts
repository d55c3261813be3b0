import type { ClaimFinding } from '../../engine/types.ts';
import { locate } from '../blocks/block-text.ts';
import type { PageBlock } from '../blocks/page-block.ts';
import { type ClaimMark, markClaim } from '../claims/claim-mark.ts';
import { truthInWords, writtenInWords } from '../words/finding-in-words.ts';
import { inWords } from '../words/say.ts';
import type { MarkContext } from './mark-context.ts';

/** A note in the page; `key` is equal for the same claim in the same words. */
export interface WrittenNote {
  readonly type: 'claim';
  readonly key: string;
  readonly finding: ClaimFinding;
  readonly truth: string;
  readonly mark: ClaimMark;
}

/** Writes the mark of one claim into the page; `undefined` when the reader has dismissed it. */
export function writeNote(
  block: PageBlock,
  finding: ClaimFinding,
  context: MarkContext,
): WrittenNote | undefined {
  const quote = block.text.slice(finding.start, finding.end);
  const key = `${finding.fact} ${quote}`;
  if (context.dismissed.has(key)) return undefined;
  const { since, sources, verdict, trueWhenWritten, topic } = finding;
  const truth = truthInWords(finding.truth, context.reader, context.lines);
  const written = writtenInWords(verdict, trueWhenWritten, context.published);
  const note = {
    ...{ verdict, quote, truth, sources },
    ...(since ? { since: inWords(since) } : {}),
    ...(written ? { written } : {}),
  };
  const dismiss = () => context.onDismiss(key);
  const mark = markClaim(locate(block, finding.start, finding.end), note, context.popover, {
    dismiss,
    dismissKind: () => context.onWish({ type: 'quiet', topic }),
    dismissSite: () => context.onWish({ type: 'site-off' }),
    callWrong: () => {
      const listed = { type: 'claim' as const, id: 0, topic, verdict, truth, sources };
      context.onWish({ type: 'wrong', finding: { ...listed, ...(since ? { since } : {}) } });
      dismiss();
    },
  });
  return { type: 'claim', key, finding, truth, mark };
}
