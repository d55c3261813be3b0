import { useId, useState } from 'preact/hooks';
import type { Line, Reveal } from '../../lib/engine/types.ts';
import { groupUnits, type UnitGroup } from '../../lib/engine/unit-groups.ts';
import type { StoredWords } from '../../lib/messages/own-words.ts';
import { lineName } from '../line-name.ts';
import { useText } from '../text.ts';
import { unitName } from '../unit-name.ts';
import { EntryList } from './entry-list.tsx';

/** The words, the lines of the story, and whom to tell of words that come or go. */
export interface OwnWordsPanelProps {
  readonly lines: readonly Line[];
  readonly ownWords: readonly StoredWords[];
  readonly onAdd: (words: string, reveal: Reveal) => void;
  readonly onRemove: (id: string) => void;
}

/** The reader's own words to hide, each with the unit that it belongs to. */
export function OwnWordsPanel({ lines, ownWords, onAdd, onRemove }: OwnWordsPanelProps) {
  const text = useText();
  const id = useId();
  const [words, setWords] = useState('');
  const [unit, setUnit] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    if (words.trim() === '') return;
    const [line, code] = unit.split('/');
    onAdd(words.trim(), line && code ? { [line]: code } : {});
    setWords('');
  };
  const unitsOf = (reveal: Reveal) =>
    lines.flatMap((line) => (reveal[line.id] ? [unitName(line, reveal[line.id] ?? '', text)] : []));
  return (
    <>
      <EntryList
        entries={ownWords.map((each) => ({
          id: each.id,
          label: each.words,
          detail: text.list(unitsOf(each.reveal)) || text('options.ownWordsAlways'),
        }))}
        onRemove={onRemove}
      />
      <form class="inline-form" onSubmit={add}>
        <label for={`${id}-words`}>{text('options.ownWordsLabel')}</label>
        <input
          id={`${id}-words`}
          type="text"
          maxLength={200}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <label for={`${id}-unit`}>{text('options.ownWordsUnit')}</label>
        <select id={`${id}-unit`} value={unit} onChange={(event) => setUnit(event.currentTarget.value)}>
          <option value="">{text('options.ownWordsAlways')}</option>
          {lines.map((line) => (
            <optgroup key={line.id} label={lineName(line, text)}>
              {groupUnits(line)
                .flatMap(codesOf)
                .map((code) => (
                  <option key={code} value={`${line.id}/${code}`}>
                    {unitName(line, code, text)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <button type="submit">{text('options.add')}</button>
      </form>
    </>
  );
}

/** A season as a whole, then its episodes; a volume or film alone. */
function codesOf({ code, number, units }: UnitGroup): string[] {
  return number === undefined ? [code] : [code, ...units.map((unit) => unit.code)];
}
