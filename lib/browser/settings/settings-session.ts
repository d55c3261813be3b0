import type { ReadSettings, Settings } from './parse-settings.ts';
import { changeSettings, readSettings, watchSettings } from './settings.ts';
import type { SettingsPatch } from './settings-patch.ts';
import { siteOf } from './sites-off.ts';

/** What a page of the extension shows of the settings at one moment. */
export interface SessionState extends ReadSettings {
  /** The last change made here, in the words that it was made with; absent when there is nothing to undo. */
  readonly changed?: string;
  /** Why the last change could not be saved. */
  readonly notSaved?: string;
}

/** One window's hold on the settings. */
export interface SettingsSession {
  readonly state: () => SessionState;
  /** Changes some settings; `words` say what has changed, for the reader who may want to undo it. */
  readonly change: (patch: SettingsPatch, words: string) => Promise<void>;
  /** Takes the last change back, and only the fields that it touched. */
  readonly undo: (words: string) => Promise<void>;
  readonly stop: () => void;
}

/** The patch that puts back what a patch is about to change. */
export function inversePatch(before: Settings, patch: SettingsPatch): SettingsPatch {
  const mapped = <T, R>(of: Readonly<Record<string, T>>, back: (key: string) => R): Record<string, R> =>
    Object.fromEntries(Object.keys(of).map((key) => [key, back(key)]));
  return {
    ...(patch.progress && { progress: mapped(patch.progress, (line) => before.progress[line] ?? null) }),
    ...(patch.spoilers && { spoilers: before.spoilers }),
    ...(patch.notes && { notes: before.notes }),
    ...(patch.language && { language: before.language }),
    ...(patch.pausedUntil !== undefined && { pausedUntil: before.pausedUntil }),
    ...(patch.sitesOff && {
      sitesOff: mapped(patch.sitesOff, (host) => before.sitesOff.includes(siteOf(host))),
    }),
    ...(patch.looks && { looks: before.looks }),
    ...(patch.ownWords && {
      ownWords: mapped(patch.ownWords, (id) => before.ownWords.find((words) => words.id === id) ?? null),
    }),
    ...(patch.quietTopics && {
      quietTopics: mapped(patch.quietTopics, (topic) => before.quietTopics.includes(topic)),
    }),
  };
}

/**
 * Opens the settings for one window: reads them, follows every change from any window, and remembers the last
 * change made here so that it can be undone.
 *
 * @param onChange called whenever `state()` has changed.
 */
export async function openSettings(onChange: () => void): Promise<SettingsSession> {
  let read = await readSettings();
  let last: { readonly words: string; readonly inverse?: SettingsPatch } | undefined;
  let notSaved: string | undefined;

  const stop = watchSettings((next) => {
    read = next;
    onChange();
  });
  // One after the other: each undo must know the state that its own change found.
  let queue = Promise.resolve();
  const inTurn = (task: () => Promise<void>) => {
    queue = queue.then(task);
    return queue;
  };
  const apply = async (patch: SettingsPatch, done: NonNullable<typeof last>) => {
    try {
      await changeSettings(patch);
      notSaved = undefined;
      last = done;
    } catch (error) {
      notSaved = error instanceof Error ? error.message : String(error);
    }
    read = await readSettings();
    onChange();
  };

  return {
    state: () => ({
      ...read,
      ...(last?.inverse && { changed: last.words }),
      ...(notSaved !== undefined && { notSaved }),
    }),
    change: (patch, words) =>
      inTurn(() => apply(patch, { words, inverse: inversePatch(read.settings, patch) })),
    undo: (words) =>
      inTurn(async () => {
        if (last?.inverse) await apply(last.inverse, { words });
      }),
    stop,
  };
}
