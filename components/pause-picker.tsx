import type { PauseChoice, PausedUntil } from '../lib/messages/pause.ts';
import { useText } from './text.ts';

/** The pause that there is, and whom to tell of another. */
export interface PausePickerProps {
  readonly paused: PausedUntil;
  readonly onPause: (choice: PauseChoice) => void;
}

/** A pause everywhere: for how long, and its end. */
export function PausePicker({ paused, onPause }: PausePickerProps) {
  const text = useText();
  return (
    <label class="pause">
      <span class="unseen">{text('pause.label')}</span>
      <select
        value={paused === null ? 'none' : paused === 'always' ? 'always' : 'until'}
        onChange={(event) => onPause(event.currentTarget.value as PauseChoice)}
      >
        <option value="none">{text(paused === null ? 'pause.none' : 'pause.resume')}</option>
        {typeof paused === 'number' && (
          <option value="until" disabled>
            {text('pause.until', text.time(paused))}
          </option>
        )}
        <option value="hour">{text('pause.hour')}</option>
        <option value="tomorrow">{text('pause.tomorrow')}</option>
        <option value="always">{text('pause.always')}</option>
      </select>
    </label>
  );
}
