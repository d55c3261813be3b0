import { frameHost } from '../../lib/browser/content/frame-host.ts';
import { isOrphaned } from '../../lib/browser/content/is-orphaned.ts';
import { readPageWords, watchPageWords } from '../../lib/browser/language/page-words.ts';
import { idleReason } from '../../lib/browser/settings/idle-reason.ts';
import { parseSettings, type ReadSettings } from '../../lib/browser/settings/parse-settings.ts';
import { onSettingsChange, readSettings } from '../../lib/browser/settings/settings.ts';
import type { PageMode, PageSession } from '../../lib/page/page-session.ts';
import { englishWords, type PageWords, say, speak } from '../../lib/page/words/say.ts';

/** Settings that have not come by then, now or after a change, count as unreadable: nothing read, everything hidden. */
const settingsWithinMs = 1_000;
/** The longest that a timer takes. */
const longestTimerMs = 2 ** 31 - 1;

/** What a reader's settings come to in this frame. */
function modeOf({ settings }: ReadSettings): PageMode {
  const idle = idleReason(settings, frameHost(window));
  if (idle) return { idle };
  const { progress, spoilers, doubt, notes, looks, quietTopics, ownWords } = settings;
  return { reader: { progress, spoilers, doubt, notes }, look: looks, quietTopics, ownWords };
}

/**
 * Keeps a session at what the reader has set, now and after each change, the end of a pause included.
 *
 * @param onOrphaned Called instead of reading when the extension is gone.
 * @returns reads everything anew, for a page that may have missed changes; tells the session only of what is new.
 */
export function followSettings(
  session: PageSession,
  onOrphaned: () => void,
  signal: AbortSignal,
): () => void {
  let resuming: ReturnType<typeof setTimeout> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  let told = '';
  const tell = (read: ReadSettings, words?: PageWords) => {
    clearTimeout(waiting);
    waiting = undefined;
    clearTimeout(resuming);
    const { pausedUntil } = read.settings;
    if (typeof pausedUntil === 'number' && pausedUntil > Date.now()) {
      resuming = setTimeout(refresh, Math.min(pausedUntil - Date.now() + 50, longestTimerMs));
    }
    const mode = modeOf(read);
    const now = JSON.stringify([mode, read.problem, words]);
    if (now === told) return;
    told = now;
    if (words) speak(words);
    session.setMode(mode);
    session.setError(read.problem ? say('settingsError') : undefined);
  };
  const refresh = () => {
    if (isOrphaned()) return onOrphaned();
    asked += 1;
    const mine = asked;
    waiting ??= setTimeout(() => tell(parseSettings(undefined)), settingsWithinMs);
    void Promise.all([readSettings(), readPageWords(englishWords)]).then(([read, words]) => {
      // What was read before a later change is no longer so.
      if (!signal.aborted && mine === asked) tell(read, words);
    });
  };
  const unwatch = [onSettingsChange(refresh), watchPageWords(refresh)];
  signal.addEventListener('abort', () => {
    clearTimeout(resuming);
    clearTimeout(waiting);
    // An extension that is gone took its listeners along.
    if (!isOrphaned()) for (const stop of unwatch) stop();
  });
  refresh();
  return refresh;
}
