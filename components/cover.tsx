import './cover.css';
import type { ComponentChildren } from 'preact';
import type { VeilLook } from '../lib/messages/veil-look.ts';

interface CoverProps {
  readonly look: VeilLook;
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
