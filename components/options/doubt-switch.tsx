import type { DoubtSetting } from '../../lib/engine/types.ts';
import { Switch } from '../switch.tsx';
import { useText } from '../text.ts';

/** What is done with sentences in doubt, and whom to tell of another wish. */
export interface DoubtSwitchProps {
  readonly doubt: DoubtSetting;
  readonly onDoubt: (doubt: DoubtSetting) => void;
}

/** Whether sentences that may tell something are hidden as well, with what that costs. */
export function DoubtSwitch({ doubt, onDoubt }: DoubtSwitchProps) {
  const text = useText();
  return (
    <>
      <Switch
        on={doubt === 'hide'}
        label={text('options.doubt')}
        onSwitch={(on) => onDoubt(on ? 'hide' : 'show')}
      />
      <p class="hint">{text('options.doubtHint')}</p>
    </>
  );
}
