import type { LevelChoicesProps } from '../../components/level-choices.tsx';
import { lineName } from '../../components/line-name.ts';
import type { PausePickerProps } from '../../components/pause-picker.tsx';
import type { ProgressPickersProps } from '../../components/progress-pickers.tsx';
import type { UndoBarProps } from '../../components/undo-bar.tsx';
import { unitName } from '../../components/unit-name.ts';
import { isPaused, pauseEnd } from '../browser/settings/pause-end.ts';
import type { Surface } from './open-surface.tsx';

/** The settings that more than one page of the extension shows, as its controls take them. */
interface SettingSections {
  readonly progress: ProgressPickersProps;
  readonly levels: LevelChoicesProps;
  readonly pause: PausePickerProps;
  readonly onSite: (host: string, on: boolean) => void;
  readonly undo: UndoBarProps;
}

/**
 * Each control with its value and what it calls back; every change with the words under which it can be undone.
 *
 * @param now A pause that is over by then is none.
 */
export function settingSections(
  { session, text, pack }: Pick<Surface, 'session' | 'text' | 'pack'>,
  now: Date,
): SettingSections {
  const { settings, changed } = session.state();
  const { progress, spoilers, notes, pausedUntil } = settings;
  return {
    progress: {
      lines: pack.lines,
      progress,
      onProgress: (line, code) =>
        session.change(
          { progress: { [line.id]: code } },
          text(
            'undo.progress',
            lineName(line, text),
            code ? unitName(line, code, text) : text('progress.nothingRead'),
          ),
        ),
    },
    levels: {
      spoilers,
      notes,
      onSpoilers: (level) =>
        session.change({ spoilers: level }, text('undo.spoilers', text(`spoilers.${level}`))),
      onNotes: (level) => session.change({ notes: level }, text('undo.notes', text(`notes.${level}`))),
    },
    pause: {
      paused: isPaused(settings, now.getTime()) ? pausedUntil : null,
      onPause: (choice) =>
        session.change(
          { pausedUntil: pauseEnd(choice, new Date()) },
          text(choice === 'none' ? 'undo.resumed' : 'undo.paused'),
        ),
    },
    onSite: (host, on) =>
      session.change({ sitesOff: { [host]: !on } }, text(on ? 'undo.siteOn' : 'undo.siteOff', host)),
    undo: { changed, onUndo: () => session.undo(text('undo.undone')) },
  };
}
