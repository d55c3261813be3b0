import { browser } from 'wxt/browser';
import { isOrphaned } from '../../lib/browser/content/is-orphaned.ts';
import { isAhead, onComingToBeSeen } from '../../lib/browser/content/on-coming-to-be-seen.ts';
import type { PageSummary, SummaryMessage } from '../../lib/messages/page-summary.ts';

const reportAfterMs = 150;

/**
 * Makes what tells the background of a page's counts: once for all changes of a moment, and not at all where nothing
 * has changed or a page has nothing to say yet. Of a page that is not seen yet it tells when that changes: until then
 * its counts would stand on the button of another.
 *
 * @param onOrphaned Called when the extension is gone, so that there is nobody to tell.
 */
export function summaryReporter(
  state: () => PageSummary,
  onOrphaned: () => void,
  signal: AbortSignal,
): () => void {
  let isReporting = false;
  let reported = '';
  const report = () => {
    isReporting = false;
    if (signal.aborted || isAhead()) return;
    if (isOrphaned()) return onOrphaned();
    // Counts that may grow are told when they have.
    const { isReading, ...summary } = state();
    const written = JSON.stringify(summary);
    if (written === reported || (reported === '' && !summary.about && !summary.error)) return;
    reported = written;
    const message: SummaryMessage = { type: 'page-summary', summary };
    browser.runtime.sendMessage(message).catch(() => {});
  };
  const reportSoon = () => {
    if (!isReporting) setTimeout(report, reportAfterMs);
    isReporting = true;
  };
  const unlisten = onComingToBeSeen(() => {
    reported = '';
    reportSoon();
  });
  signal.addEventListener('abort', unlisten);
  return reportSoon;
}
