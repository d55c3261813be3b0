import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One of several values to choose from. */
export interface Choice<T extends string> {
  readonly value: T;
  /** What is seen, and read out. */
  readonly label: string;
  /** Seen and read after the label. */
  readonly example?: string;
  /** Drawn in place of the label, which is then only read out. */
  readonly drawing?: ComponentChildren;
  /** For the drawing: whether the chosen value lies at or after this one. */
  readonly reached?: boolean;
}

interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T | undefined;
  /** The look: a row of equal parts, a list with examples, book covers, screens, small steps. */
  readonly look: 'parts' | 'list' | 'covers' | 'screens' | 'steps';
  readonly labelHidden?: boolean;
  /** Small print beside the label. */
  readonly aside?: string;
  /** What is chosen, in words, for the eye alone: a screen reader hears it from the choice. */
  readonly now?: string;
  readonly onChoose: (value: T) => void;
}

const backward = ['ArrowLeft', 'ArrowUp'];
const forward = ['ArrowRight', 'ArrowDown'];

/** A radio group. Its arrow keys stop at the ends: from "not yet" one step back must not jump to the end. */
export function Choices<T extends string>(props: ChoicesProps<T>) {
  const { label, choices, value, look, labelHidden, aside, now, onChoose } = props;
  const id = useId();
  const stopAtEnds = (event: KeyboardEvent, index: number) => {
    const leaves =
      (index === 0 && backward.includes(event.key)) ||
      (index === choices.length - 1 && forward.includes(event.key));
    if (leaves) event.preventDefault();
  };
  return (
    <fieldset class={`choices choices-${look}`}>
      <legend class={labelHidden ? 'unseen' : ''}>
        {label} {aside && <small>{aside}</small>}
        {now && (
          <span class="choices-now" aria-hidden="true">
            {now}
          </span>
        )}
      </legend>
      <div class="choices-row">
        {choices.map((choice, index) => (
          <label
            key={choice.value}
            class={`choice${choice.reached ? ' reached' : ''}${choice.drawing ? ' drawn' : ''}`}
          >
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              aria-describedby={choice.example ? `${id}-${choice.value}` : undefined}
              aria-label={choice.example || choice.drawing ? choice.label : undefined}
              onKeyDown={(event) => stopAtEnds(event, index)}
              onChange={() => onChoose(choice.value)}
            />
            <span class="choice-face">{choice.drawing ?? choice.label}</span>
            {choice.example && (
              <span class="choice-example" id={`${id}-${choice.value}`}>
                {choice.example}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
