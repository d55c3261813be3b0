import { Choices } from './choices.tsx';
import { useText } from './text.ts';

type Cover = 'blur' | 'bar' | 'paper';

interface LookChoicesProps {
  readonly cover: Cover;
  readonly strength: 1 | 2 | 3;
  readonly onCover: (cover: Cover) => void;
  readonly onStrength: (strength: 1 | 2 | 3) => void;
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
          value={`${strength}`}
          onChoose={(value) => onStrength(Number(value) as 1 | 2 | 3)}
          choices={[
            { value: '1', label: text('look.light') },
            { value: '2', label: text('look.medium') },
            { value: '3', label: text('look.strong') },
          ]}
        />
      )}
    </>
  );
}
