import { useText } from '../text.ts';

/** The browser's shortcuts for Leafmark, and who changes them. */
export interface ShortcutListProps {
  /** An empty `keys` is not set. */
  readonly shortcuts: readonly { readonly what: string; readonly keys: string }[];
  readonly onChange: () => void;
}

/** What can be done by keys, and by which. */
export function ShortcutList({ shortcuts, onChange }: ShortcutListProps) {
  const text = useText();
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ what, keys }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : text('options.shortcutNone')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onChange}>
        {text('options.shortcutsChange')}
      </button>
    </>
  );
}
