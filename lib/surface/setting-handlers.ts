import { lineName } from '../../components/line-name.ts';
import { unitName } from '../../components/unit-name.ts';
import { pauseEnd } from '../browser/settings/pause-end.ts';
import type { Line, NoteSetting, SpoilerSetting } from '../engine/types.ts';
import type { PauseChoice } from '../messages/pause.ts';
import type { Surface } from './open-surface.tsx';

/** What the controls for settings call back, each change with the words under which it can be undone. */
export function settingHandlers({ session, text }: Pick<Surface, 'session' | 'text'>) {
  return {
    onProgress: (line: Line, code: string | null) =>
      session.change(
        { progress: { [line.id]: code } },
        text(
          'undo.progress',
          lineName(line, text),
          code ? unitName(line, code, text) : text('progress.nothingRead'),
        ),
      ),
    onSpoilers: (level: SpoilerSetting) =>
      session.change({ spoilers: level }, text('undo.spoilers', text(`spoilers.${level}`))),
    onNotes: (level: NoteSetting) =>
      session.change({ notes: level }, text('undo.notes', text(`notes.${level}`))),
    onSite: (host: string, on: boolean) =>
      session.change({ sitesOff: { [host]: !on } }, text(on ? 'undo.siteOn' : 'undo.siteOff', host)),
    onPause: (choice: PauseChoice) =>
      session.change(
        { pausedUntil: pauseEnd(choice, new Date()) },
        text(choice === 'none' ? 'undo.resumed' : 'undo.paused'),
      ),
    onUndo: () => session.undo(text('undo.undone')),
  };
}
