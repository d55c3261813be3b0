import type { ComponentChildren } from 'preact';
import type { NoteSetting, SpoilerSetting } from '../lib/engine/types.ts';
import { Choices } from './choices.tsx';
import { useText } from './text.ts';

/** The two levels, and whom to tell of another. */
export interface LevelChoicesProps {
  readonly spoilers: SpoilerSetting;
  readonly notes: NoteSetting;
  readonly onSpoilers: (level: SpoilerSetting) => void;
  readonly onNotes: (level: NoteSetting) => void;
}

/**
 * How much is hidden, and how much is noted.
 *
 * @param children What else there is to say of what is hidden.
 */
export function LevelChoices({
  spoilers,
  notes,
  onSpoilers,
  onNotes,
  children,
}: LevelChoicesProps & { readonly children?: ComponentChildren }) {
  return (
    <>
      <SpoilerChoices value={spoilers} onChoose={onSpoilers} />
      {children}
      <NoteChoices value={notes} onChoose={onNotes} />
    </>
  );
}

interface LevelProps<T> {
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** How much of what lies ahead is hidden, told with a story that everybody knows. */
function SpoilerChoices({ value, onChoose }: LevelProps<SpoilerSetting>) {
  const text = useText();
  return (
    <Choices
      look="list"
      aside={text('spoilers.example')}
      label={text('spoilers.heading')}
      value={value}
      onChoose={onChoose}
      choices={[
        { value: 'off', label: text('spoilers.off'), example: text('spoilers.offExample') },
        { value: 'major', label: text('spoilers.major'), example: text('spoilers.majorExample') },
        { value: 'plot', label: text('spoilers.plot'), example: text('spoilers.plotExample') },
        {
          value: 'everything',
          label: text('spoilers.everything'),
          example: text('spoilers.everythingExample'),
        },
      ]}
    />
  );
}

/** Which statements about production and publication get a note. */
function NoteChoices({ value, onChoose }: LevelProps<NoteSetting>) {
  const text = useText();
  return (
    <Choices
      look="parts"
      label={text('notes.heading')}
      value={value}
      onChoose={onChoose}
      choices={[
        { value: 'off', label: text('notes.off') },
        { value: 'changed', label: text('notes.changed') },
        { value: 'all', label: text('notes.all') },
      ]}
    />
  );
}
