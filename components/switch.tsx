import './switch.css';

interface SwitchProps {
  readonly on: boolean;
  readonly label: string;
  readonly onSwitch: (on: boolean) => void;
}

/** One thing that is on or off. */
export function Switch({ on, label, onSwitch }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span class="switch-track" aria-hidden="true" />
      <span class="switch-label">{label}</span>
    </label>
  );
}
