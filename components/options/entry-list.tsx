import { useText } from '../text.ts';

interface EntryListProps {
  /** What to say when there is nothing. */
  readonly none?: string;
  readonly entries: readonly { readonly id: string; readonly label: string; readonly detail?: string }[];
  readonly onRemove: (id: string) => void;
}

/** Entries that can each be taken away. */
export function EntryList({ none, entries, onRemove }: EntryListProps) {
  const text = useText();
  if (entries.length === 0) return none ? <p class="hint">{none}</p> : null;
  return (
    <ul class="entries">
      {entries.map(({ id, label, detail }) => (
        <li key={id}>
          <span class="entry-label">{label}</span>
          {detail && <span class="hint">{detail}</span>}
          <button
            type="button"
            class="quiet"
            aria-label={text('options.removeNamed', label)}
            onClick={() => onRemove(id)}
          >
            {text('options.remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
