import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import gate from '../.pack/heartstopper-gate.json';
import { handover } from '../lib/browser/handover.ts';
import { idleReason } from '../lib/browser/idle-reason.ts';
import type { PageSummary } from '../lib/browser/messages.ts';
import type { OpenReaderMessage } from '../lib/browser/open-reader.ts';
import { readSettings, watchSettings } from '../lib/browser/settings.ts';
import { mayBeAbout } from '../lib/engine/spoilers/gate.ts';
import { holdArriving } from '../lib/page/hold-arriving.ts';
import { watchGate } from '../lib/page/watch-gate.ts';

/** Longest time for which text waits, covered, for the reader to come. */
const longestHoldMs = 2_000;

/** Runs in every frame of every page. All it does on most of them is look for a sign of the show. */
export default defineUnlistedScript(() => {
  const run = new AbortController();
  let idle: PageSummary['idle'] = 'not about the show';
  let release = () => {};
  let unwatch = () => {};

  const ask = async () => {
    const { settings } = await readSettings();
    if (run.signal.aborted) return;
    const reason = idleReason(settings);
    if (reason) {
      idle = reason;
      release();
      return;
    }
    unwatch();
    const message: OpenReaderMessage = { type: 'open-reader' };
    handover.leafmarkPack = browser.runtime.sendMessage(message);
    handover.leafmarkPack.catch(() => release());
  };
  const onSign = (records: readonly MutationRecord[] | undefined) => {
    release = holdArriving(document, records, longestHoldMs);
    // Paused or switched off here: the reader comes as soon as that ends.
    unwatch = watchSettings(() => void ask());
    void ask();
  };
  const onCommand = (_command: unknown, _sender: unknown, answer: (summary: PageSummary) => void) => {
    answer({ about: false, sentences: 0, hidden: 0, notes: 0, lifted: 0, ...(idle ? { idle } : {}) });
  };
  browser.runtime.onMessage.addListener(onCommand);
  handover.leafmarkGate = () => {
    run.abort();
    release();
    unwatch();
    browser.runtime.onMessage.removeListener(onCommand);
  };
  watchGate(document, (text) => mayBeAbout(text, gate), onSign, run.signal);
});
