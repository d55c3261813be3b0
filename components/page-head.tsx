import './page.css';
import type { ComponentChildren } from 'preact';
import { Drift, Leaf } from './drawings.tsx';
import { useText } from './text.ts';

interface PageHeadProps {
  readonly title: string;
  /** What stands under the title. */
  readonly children?: ComponentChildren;
}

/** The head of a page in a tab of its own. */
export function PageHead({ title, children }: PageHeadProps) {
  const text = useText();
  return (
    <header class="page-head">
      <Drift />
      <p class="brand">
        <Leaf /> {text('extension.name')}
      </p>
      <h1>{title}</h1>
      {children}
    </header>
  );
}
