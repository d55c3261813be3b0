import { browser } from 'wxt/browser';
import gate from '../../.pack/gate.json';
import { closedRootOf } from '../../lib/browser/content/closed-root-of.ts';
import { frameHost } from '../../lib/browser/content/frame-host.ts';
import { fulfilWish } from '../../lib/browser/content/fulfil-wish.ts';
import { isOrphaned } from '../../lib/browser/content/is-orphaned.ts';
import { signSearch } from '../../lib/engine/gate/sign-search.ts';
import type { PageCommand } from '../../lib/messages/page-command.ts';
import { openClosedRoots } from '../../lib/page/nodes/shadow-root-of.ts';
import type { PageEngine } from '../../lib/page/page-engine.ts';
import { PageSession } from '../../lib/page/page-session.ts';
import { followSettings } from './follow-settings.ts';
import { summaryReporter } from './report-summary.ts';
import { runPageCommand } from './run-page-command.ts';

/** How long the version that comes with an update has time to take over before what is hidden is given back. */
const successorWithinMs = 5_000;

/** Reads the page of this frame and ties it to the browser. @returns withdraws, and leaves the page as it was. */
export function startReader(openEngine: () => PageEngine): () => void {
  const life = new AbortController();
  const { signal } = life;
  const withdraw = () => life.abort();
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const withdrawSoon = () => {
    leaving ??= setTimeout(withdraw, successorWithinMs);
  };

  openClosedRoots(closedRootOf);
  const session: PageSession = new PageSession({
    document,
    mayBeAbout: signSearch(gate),
    openEngine,
    onWish: (wish) => fulfilWish(wish, frameHost(window)),
    // The session may call before it is there.
    onCounts: summaryReporter(() => session.state(), withdrawSoon, signal),
  });
  signal.addEventListener('abort', () => {
    session.stop();
    clearTimeout(leaving);
  });
  const refresh = followSettings(session, withdrawSoon, signal);
  answerCommands(session, signal);
  // A page that comes back from the back/forward cache has slept through changes.
  addEventListener('pageshow', ({ persisted }) => persisted && refresh(), { signal });
  // Who has changed a setting, or switched the extension off, comes back from another tab. A change may have been missed:
  // what is kept is read anew. After an update the next version says when it is there, by an event of its own
  // (`take-over.ts`).
  const onReturn = ({ isTrusted }: Event) => {
    if (!isOrphaned()) {
      if (isTrusted && !document.hidden) refresh();
    } else if (isTrusted) withdrawSoon();
    else withdraw();
  };
  document.addEventListener('visibilitychange', onReturn, { signal });
  return withdraw;
}

function answerCommands(session: PageSession, signal: AbortSignal): void {
  const onCommand = (command: PageCommand, sender: { id?: string }, answer: (value: unknown) => void) => {
    if (sender.id === browser.runtime.id) answer(runPageCommand(command, session));
  };
  browser.runtime.onMessage.addListener(onCommand);
  signal.addEventListener('abort', () => {
    // An extension that is gone took its listeners along.
    if (!isOrphaned()) browser.runtime.onMessage.removeListener(onCommand);
  });
}
