import { Choices } from './choices.tsx';
import { useText } from './text.ts';

type Cover = 'blur' | 'bar' | 'paper';
type Strength = 'light' | 'medium' | 'strong';

interface LookChoicesProps {
  readonly cover: Cover;
  readonly strength: Strength;
  readonly onCover: (cover: Cover) => void;
  readonly onStrength: (strength: Strength) => void;
}

/** How a covered sentence looks. */
export function LookChoices({ cover, strength, onCover, onStrength }: LookChoicesProps) {
  const text = useText();
  return (
    <>
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
      {cover === 'blur' && (
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
      )}
    </>
  );
}
