import type { VeilLook } from '../../lib/messages/veil-look.ts';
import { Choices } from '../choices.tsx';
import { Cover } from '../cover.tsx';
import { useText } from '../text.ts';

/** The look that is chosen, and whom to tell of another. */
export interface LookChoicesProps extends VeilLook {
  readonly onCover: (cover: VeilLook['cover']) => void;
  readonly onStrength: (strength: VeilLook['strength']) => void;
}

/** How a covered sentence looks, with one to look at. */
export function LookChoices({ cover, strength, onCover, onStrength }: LookChoicesProps) {
  const text = useText();
  return (
    <>
      <p class="print-sample" aria-hidden="true">
        {text('welcome.sample1')} <Cover look={{ cover, strength }}>{text('welcome.sample3')}</Cover>
      </p>
      <Choices
        look="parts"
        label={text('options.looks')}
        labelHidden
        value={cover}
        onChoose={onCover}
        choices={[
          { value: 'blur', label: text('look.blur') },
          { value: 'bar', label: text('look.bar') },
          { value: 'paper', label: text('look.paper') },
        ]}
      />
      <Choices
        look="parts"
        label={text('options.strength')}
        value={strength}
        onChoose={onStrength}
        choices={[
          { value: 'light', label: text('look.light') },
          { value: 'medium', label: text('look.medium') },
          { value: 'strong', label: text('look.strong') },
        ]}
      />
    </>
  );
}
