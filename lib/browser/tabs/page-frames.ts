import browser from 'webextension-polyfill';
import type { PageCommand } from '../../messages/page-command.ts';
import type { PageSummary } from '../../messages/page-summary.ts';

/**
 * The frames of a tab that have something to say. Their numbers are kept for the session, since a background
 * is ended and started again at any time; what they say is asked afresh, so it cannot be out of date.
 */
const keyOf = (tab: number) => `frames.${tab}`;

/** The frames of a tab that have reported, the page itself (0) first. */
async function knownFrames(tab: number): Promise<number[]> {
  const stored = (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)];
  const frames = Array.isArray(stored) ? stored.filter((frame) => Number.isInteger(frame)) : [];
  return [...new Set([0, ...frames])];
}

/** Notes that a frame has reported. */
export async function rememberFrame(tab: number, frame: number): Promise<void> {
  const frames = await knownFrames(tab);
  if (!frames.includes(frame)) await browser.storage.session.set({ [keyOf(tab)]: [...frames, frame] });
}

/** Forgets the frames of a tab that has been closed. */
export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}

/**
 * Sends a command to every known frame of a tab and collects the answers; frames that are gone are forgotten.
 *
 * @returns the answers by frame; empty when nobody listens in that tab.
 */
export async function askFrames<T>(tab: number, command: PageCommand): Promise<Map<number, T>> {
  const frames = await knownFrames(tab);
  const answers = new Map<number, T>();
  await Promise.all(
    frames.map(async (frame) => {
      const answer = await browser.tabs.sendMessage(tab, command, { frameId: frame }).catch(() => undefined);
      if (answer !== undefined && answer !== null) answers.set(frame, answer as T);
    }),
  );
  if (answers.size < frames.length) await browser.storage.session.set({ [keyOf(tab)]: [...answers.keys()] });
  return answers;
}

/** One summary for a page and its frames; `undefined` when there is none. What holds the page back counts most. */
export function addSummaries(byFrame: ReadonlyMap<number, PageSummary>): PageSummary | undefined {
  const all = [...byFrame].sort(([a], [b]) => a - b).map(([, summary]) => summary);
  const first = all[0];
  if (!first) return undefined;
  const sum = (key: 'sentences' | 'hidden' | 'notes' | 'lifted') =>
    all.reduce((total, summary) => total + summary[key], 0);
  const about = all.some((summary) => summary.about);
  const error = all.find((summary) => summary.error)?.error;
  const idle = error ? 'error' : about ? undefined : first.idle;
  return {
    about,
    sentences: sum('sentences'),
    hidden: sum('hidden'),
    notes: sum('notes'),
    lifted: sum('lifted'),
    ...(idle && { idle }),
    ...(error && { error }),
  };
}
