import { inversePatch } from './inverse-patch.ts';
import type { ReadSettings } from './parse-settings.ts';
import { changeSettings, readSettings, watchSettings } from './settings.ts';
import type { SettingsPatch } from './settings-patch.ts';

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
  const afterTheLast = (task: () => Promise<void>) => {
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
      afterTheLast(() => apply(patch, { words, inverse: inversePatch(read.settings, patch) })),
    undo: (words) =>
      afterTheLast(async () => {
        if (last?.inverse) await apply(last.inverse, { words });
      }),
    stop,
  };
}
