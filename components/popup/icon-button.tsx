import type { ComponentChildren } from 'preact';

interface IconButtonProps {
  readonly label: string;
  readonly children: ComponentChildren;
  readonly onClick: () => void;
}

/** A button with a drawing; its label is read out, once, and shown on hover. */
export function IconButton({ label, children, onClick }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" title={label} onClick={onClick}>
      {children}
    </button>
  );
}
