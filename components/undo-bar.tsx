import { useText } from './text.ts';

/** What can be undone, and by whom. */
export interface UndoBarProps {
  /** The last change, in words; absent when there is nothing to undo. */
  readonly changed: string | undefined;
  readonly onUndo: () => void;
}

/** Says what has just been changed and takes it back. */
export function UndoBar({ changed, onUndo }: UndoBarProps) {
  const text = useText();
  return (
    <div class={changed ? 'undo-bar shown' : 'undo-bar'}>
      <span role="status">{changed}</span>
      {changed && (
        <button type="button" class="link" onClick={onUndo}>
          {text('undo.undo')}
        </button>
      )}
    </div>
  );
}
