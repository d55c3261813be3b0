import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import gate from '../.pack/gate.json';
import { askAgain } from '../lib/browser/content/ask-again.ts';
import { frameHost } from '../lib/browser/content/frame-host.ts';
import { handover } from '../lib/browser/content/handover.ts';
import { lateBrowser } from '../lib/browser/content/late-browser.ts';
import { onComingToBeSeen } from '../lib/browser/content/on-coming-to-be-seen.ts';
import { signSearch } from '../lib/engine/gate/sign-search.ts';
import type { OpenReaderAnswer, OpenReaderMessage } from '../lib/messages/open-reader.ts';
import { nothingCounted, type PageSummary } from '../lib/messages/page-summary.ts';
import { holdArriving } from '../lib/page/gate/hold-arriving.ts';
import { watchGate } from '../lib/page/gate/watch-gate.ts';

/**
 * How long text waits, covered, for a sign of life: first the background's answer, then the reader that it sends.
 * Reading the settings of a reader with much in store was seen to take more than two seconds on a busy machine.
 */
const longestSilenceMs = 5_000;

/**
 * Runs in every frame of every page. All it does on most of them is look for a sign of the show: it asks nothing
 * of the browser before, since in a content script the first use of each of its doors costs.
 */
export default defineUnlistedScript(() => {
  if (handover.leafmarkGate) return; // brought a second time
  let unwatch = () => {};
  let stopWaiting = () => {};
  handover.leafmarkGate = () => {
    unwatch();
    stopWaiting();
  };
  unwatch = watchGate(document, signSearch(gate), (records) => {
    stopWaiting = waitForReader(records);
  });
});

/** Has the reader brought here, and holds the text back until it comes. @returns ends the waiting and lets all go. */
function waitForReader(records: readonly MutationRecord[] | undefined): () => void {
  const browser = lateBrowser();
  if (!browser.runtime?.id) return () => {}; // the extension was updated or removed: nobody would come
  const hold = holdArriving(document, records, longestSilenceMs);
  let idle: PageSummary['idle'] = 'not about the show';
  const ask = () => {
    const message: OpenReaderMessage = { type: 'open-reader', host: frameHost(window) };
    const asked = askAgain<OpenReaderAnswer>(
      () => browser.runtime.sendMessage(message),
      () => Boolean(browser.runtime?.id),
    );
    handover.leafmarkPack = asked.then(({ pack, isWithinStory = false }) => {
      handover.leafmarkWithinStory = isWithinStory;
      return pack;
    });
    handover.leafmarkPack.catch(() => {});
    asked.then((answer) => {
      // Paused or switched off here: the reader comes as soon as that ends.
      idle = answer.idle;
      if (idle) hold.release();
      else hold.prolong();
    }, hold.release);
  };
  const onCommand = (_command: unknown, _sender: unknown, answer: (summary: PageSummary) => void) => {
    answer({ ...nothingCounted, ...(idle ? { idle } : {}) });
  };
  const askIfIdle = () => {
    if (idle === 'paused' || idle === 'site off') ask();
  };
  const onStored = (_changes: unknown, area: string) => {
    if (area === 'local') askIfIdle();
  };
  browser.runtime.onMessage.addListener(onCommand);
  browser.storage.onChanged.addListener(onStored);
  // A page in the back/forward cache sleeps through changes, and its tab's button says nothing of one that comes to
  // be seen.
  const unlisten = onComingToBeSeen(askIfIdle);
  ask();
  return () => {
    hold.release();
    browser.runtime.onMessage.removeListener(onCommand);
    browser.storage.onChanged.removeListener(onStored);
    unlisten();
  };
}
