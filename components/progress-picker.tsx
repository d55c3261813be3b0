import type { Line } from '../lib/engine/types.ts';
import { groupUnits, type UnitGroup } from '../lib/engine/unit-groups.ts';
import { type Choice, Choices } from './choices.tsx';
import { lineName } from './line-name.ts';
import { useText } from './text.ts';
import { unitName } from './unit-name.ts';

interface ProgressPickerProps {
  readonly line: Line;
  /** The last unit finished; `undefined` when the line is not started (or the code is not known). */
  readonly value: string | undefined;
  readonly onChoose: (code: string | null) => void;
}

const notStarted = '';

/**
 * "I have got as far as …" on one line: the volumes of the books, or seasons and then episodes. Choosing a
 * season means its first episode, the safe guess, until the reader says more.
 */
export function ProgressPicker({ line, value, onChoose }: ProgressPickerProps) {
  const text = useText();
  const groups = groupUnits(line);
  const at = groups.findIndex((group) => group.units.some((unit) => unit.code === value));
  const current = groups[at];
  const isBooks = line.medium === 'book';
  const choices: Choice<string>[] = groups.map((group, index) => ({
    value: group.code,
    label: unitName(line, group.code, text),
    reached: index <= at,
    ...drawingOf(group),
  }));
  function drawingOf({ number, units }: UnitGroup) {
    if (isBooks) return { drawing: <span>{units[0]?.number}</span> };
    return number === undefined ? {} : { drawing: <span>{text('unit.seasonShort', number)}</span> };
  }
  const choose = (code: string) => {
    const group = groups.find((each) => each.code === code);
    onChoose(group?.units[0]?.code ?? null);
  };
  return (
    <div class="progress-picker">
      <Choices
        look={isBooks ? 'covers' : 'screens'}
        label={lineName(line, text)}
        now={current && value ? unitName(line, value, text) : text('progress.nothingRead')}
        choices={[{ value: notStarted, label: text('progress.notStarted') }, ...choices]}
        value={current?.code ?? notStarted}
        onChoose={choose}
      />
      {current?.number !== undefined && (
        <Choices
          look="steps"
          labelHidden
          label={text('progress.episodes', current.number)}
          choices={current.units.map((unit, index) => ({
            value: unit.code,
            label: unitName(line, unit.code, text),
            drawing: <span>{unit.number}</span>,
            reached: index <= current.units.findIndex((each) => each.code === value),
          }))}
          value={value}
          onChoose={onChoose}
        />
      )}
    </div>
  );
}
