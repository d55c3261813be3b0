import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import gate from '../.pack/gate.json';
import { frameHost } from '../lib/browser/content/frame-host.ts';
import { fulfilWish } from '../lib/browser/content/fulfil-wish.ts';
import { handover } from '../lib/browser/content/handover.ts';
import { readPageWords, watchPageWords } from '../lib/browser/language/page-words.ts';
import { idleReason } from '../lib/browser/settings/idle-reason.ts';
import { parseSettings, type ReadSettings } from '../lib/browser/settings/parse-settings.ts';
import { readSettings, watchSettings } from '../lib/browser/settings/settings.ts';
import { analyse } from '../lib/engine/analyse.ts';
import type { CompiledPack } from '../lib/engine/compiled-pack.ts';
import { preparePack } from '../lib/engine/prepare.ts';
import type { PageCommand } from '../lib/messages/page-command.ts';
import type { SummaryMessage } from '../lib/messages/page-summary.ts';
import { signSearch } from '../lib/page/gate/sign-search.ts';
import { type PageMode, PageSession } from '../lib/page/page-session.ts';
import { nextTask } from '../lib/page/reading/next-task.ts';
import type { PageEngine } from '../lib/page/reading/page-entry.ts';
import { englishWords, say, speak } from '../lib/page/wording.ts';

const reportAfterMs = 150;
/** Settings that have not come by then count as unreadable: nothing read, everything hidden. */
const settingsWithinMs = 1_000;
/** How long the version that comes with an update has time to take over before what is hidden is given back. */
const successorWithinMs = 5_000;

const turn = () => new Promise<void>(nextTask);

/** Opens the engine in several tasks, between which the page gets its turn. @throws when the pack has not come whole. */
async function openEngine(packText: unknown): Promise<PageEngine> {
  if (typeof packText !== 'string') throw new TypeError('The story data did not come');
  const compiled = JSON.parse(packText) as CompiledPack;
  await turn();
  const pack = preparePack(compiled);
  await turn();
  // The reader's own calendar day.
  const now = new Date();
  const readOn = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return {
    lines: pack.pack.lines,
    analyse: (blocks, context) => analyse(blocks, context, pack, readOn),
  };
}

function modeOf({ settings }: ReadSettings): PageMode {
  const idle = idleReason(settings, frameHost(window));
  if (idle) return { idle };
  const { progress, spoilers, notes, looks, quietTopics, ownWords } = settings;
  return { reader: { progress, spoilers, notes }, look: looks, quietTopics, ownWords };
}

/** Does what the popup, the panel or a shortcut asks for, and gives the answer. */
function run(command: PageCommand, session: PageSession): unknown {
  const { marks } = session;
  switch (command.type) {
    case 'list-findings':
      return marks?.list() ?? [];
    case 'wish':
      session.askPointed(command.wish, command.selected);
      return true;
    case 'lift-all':
    case 'hide-again':
      marks?.setLifted(command.type === 'lift-all');
      break;
    case 'lift':
    case 'hide':
      marks?.setLifted(command.type === 'lift', command.id);
      break;
    case 'go-to':
      marks?.goTo(command.id);
      break;
    case 'next-finding':
      marks?.goToNext();
      break;
    case 'lift-focused':
      marks?.liftFocused();
      break;
    case 'get-summary':
      break;
  }
  return session.state();
}

/** Comes into a frame when the gate has found a sign, and takes over from it, once it is ready, within one task. */
export default defineUnlistedScript(async () => {
  handover.leafmarkReader?.();
  let isWithdrawn = false;
  handover.leafmarkReader = () => {
    isWithdrawn = true;
  };
  // Until the engine is there, what arrives is held by the gate.
  const packText = await handover.leafmarkPack?.catch(() => undefined);
  const opened = await openEngine(packText).then(
    (engine) => () => engine,
    (error: unknown) => () => {
      throw error;
    },
  );
  if (isWithdrawn) return;
  handover.leafmarkGate?.();
  let isReporting = false;
  let resuming: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let reported = '';

  const session = new PageSession({
    document,
    mayBeAbout: signSearch(gate),
    openEngine: opened,
    onWish: (wish) => fulfilWish(wish, frameHost(window)),
    onCounts: () => {
      if (isReporting) return;
      isReporting = true;
      // The session may call before `report` is there.
      setTimeout(() => report(), reportAfterMs);
    },
  });
  // An extension that was updated or removed leaves its scripts behind: they put the page right and go.
  const isOrphaned = () => !browser.runtime?.id;
  const withdrawSoon = () => {
    leaving ??= setTimeout(() => withdraw(), successorWithinMs);
  };
  const report = () => {
    isReporting = false;
    if (isOrphaned()) return withdrawSoon();
    const summary = session.state();
    const written = JSON.stringify(summary);
    if (written === reported || (reported === '' && !summary.about && !summary.error)) return;
    reported = written;
    const message: SummaryMessage = { type: 'page-summary', summary };
    browser.runtime.sendMessage(message).catch(() => {});
  };
  const follow = (read: ReadSettings) => {
    clearTimeout(waiting);
    session.setMode(modeOf(read));
    session.setError(read.problem ? say('settingsError') : undefined);
    clearTimeout(resuming);
    const { pausedUntil } = read.settings;
    if (typeof pausedUntil === 'number' && pausedUntil > Date.now()) {
      resuming = setTimeout(refresh, Math.min(pausedUntil - Date.now() + 50, 2 ** 31 - 1));
    }
  };
  const refresh = () => {
    if (isOrphaned()) return withdrawSoon();
    void Promise.all([readSettings(), readPageWords(englishWords)]).then(([read, words]) => {
      speak(words);
      follow(read);
    });
  };
  const unwatchSettings = watchSettings(follow);
  const unwatchWords = watchPageWords(() => refresh());
  const onCommand = (command: PageCommand, sender: { id?: string }, answer: (value: unknown) => void) => {
    if (sender.id === browser.runtime.id) answer(run(command, session));
  };
  browser.runtime.onMessage.addListener(onCommand);
  const withdraw = () => {
    session.stop();
    clearTimeout(resuming);
    clearTimeout(waiting);
    clearTimeout(leaving);
    removeEventListener('pageshow', onShow);
    document.removeEventListener('visibilitychange', onReturn);
    try {
      unwatchSettings();
      unwatchWords();
      browser.runtime.onMessage.removeListener(onCommand);
    } catch {
      // The extension is gone and took its listeners along.
    }
  };
  handover.leafmarkReader = withdraw;
  // A page that comes back from the back/forward cache has slept through changes.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) refresh();
  };
  addEventListener('pageshow', onShow);
  // Who has switched the extension off comes back from another tab. After an update the next version says when it is
  // there, by an event of its own (`take-over.ts`).
  const onReturn = ({ isTrusted }: Event) => {
    if (!isOrphaned()) return;
    if (isTrusted) withdrawSoon();
    else withdraw();
  };
  document.addEventListener('visibilitychange', onReturn);
  refresh();
  waiting = setTimeout(() => follow(parseSettings(undefined)), settingsWithinMs);
});
