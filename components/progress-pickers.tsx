import type { Line } from '../lib/engine/types.ts';
import { ProgressPicker } from './progress-picker.tsx';

/** What the pickers show, and whom they tell of a choice. */
export interface ProgressPickersProps {
  readonly lines: readonly Line[];
  /** The last unit finished, by the line's id. */
  readonly progress: Readonly<Record<string, string>>;
  /** Called with the code of the last unit finished; `null` when the line is not started. */
  readonly onProgress: (line: Line, code: string | null) => void;
}

/** How far the reader has got, on every line. */
export function ProgressPickers({ lines, progress, onProgress }: ProgressPickersProps) {
  return (
    <>
      {lines.map((line) => (
        <ProgressPicker
          key={line.id}
          line={line}
          value={progress[line.id]}
          onChoose={(code) => onProgress(line, code)}
        />
      ))}
    </>
  );
}
