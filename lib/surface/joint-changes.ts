import { defaultSettings } from '../browser/settings/parse-settings.ts';
import { patchTo } from '../browser/settings/patch-to.ts';
import type { SettingsSession } from '../browser/settings/settings-session.ts';
import type { Surface } from './open-surface.tsx';
import type { RefreshSection } from './refresh-section.ts';

/** Settings and newer facts as one page has them: whatever was changed last, there is one undo for it. */
export interface JointChanges {
  /** The settings; a change of them leaves nothing to undo of the facts. */
  readonly session: SettingsSession;
  /** The last change, in words; absent when there is nothing to undo. */
  readonly changed: string | undefined;
  /** Takes the last change back, and both where both were put back at once. */
  readonly undo: () => Promise<void>;
  /** Puts both back to what they were as installed. */
  readonly reset: () => Promise<void>;
}

/** Joins the settings of a page with its section on newer facts. */
export function jointChanges(
  { session, text, pack }: Pick<Surface, 'session' | 'text' | 'pack'>,
  facts: RefreshSection,
): JointChanges {
  const change: SettingsSession['change'] = (patch, words) => {
    facts.clearUndo();
    return session.change(patch, words);
  };
  return {
    session: { ...session, change },
    changed: facts.changed() ?? session.state().changed,
    undo: async () => {
      const words = facts.changed();
      const isBoth = words === session.state().changed;
      if (words !== undefined) await facts.undo();
      if (words === undefined || isBoth) await session.undo(text('undo.undone'));
    },
    reset: async () => {
      await change(patchTo(session.state().settings, defaultSettings), text('undo.reset'));
      if (facts.view(pack, text).source) await facts.forget(text('undo.reset'));
    },
  };
}
