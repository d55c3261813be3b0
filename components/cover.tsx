import './cover.css';
import type { ComponentChildren } from 'preact';

/** How covered text looks, as on pages. */
export interface CoverLook {
  readonly cover: 'blur' | 'bar' | 'paper';
  readonly strength: 'light' | 'medium' | 'strong';
}

interface CoverProps {
  readonly look: CoverLook;
  readonly children: ComponentChildren;
}

/** Text that takes its place and is neither painted nor read out. */
export function Cover({ look, children }: CoverProps) {
  return (
    <span class={`cover hidden ${look.cover} ${look.strength}`} inert aria-hidden="true">
      <span>{children}</span>
    </span>
  );
}
