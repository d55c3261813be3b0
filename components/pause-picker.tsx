import { useText } from './text.ts';

/** For how long everything is paused. */
export type PauseChoice = 'none' | 'hour' | 'tomorrow' | 'always';

interface PausePickerProps {
  /** Milliseconds since 1970 at which a pause ends, `always` until resumed by hand, `null` not paused. */
  readonly paused: number | 'always' | null;
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
