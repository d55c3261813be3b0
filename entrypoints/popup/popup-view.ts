import type { PageView } from '../../components/popup/page-findings.tsx';
import type { ActivePage } from '../../lib/browser/tabs/active-page.ts';

interface Known {
  readonly siteOff: boolean;
  /** Whether the popup tells already that settings cannot be read: the page would say it once more. */
  readonly hasProblem: boolean;
}

/** What the popup shows of a page; `undefined` while it is being looked at. */
export function pageView(page: ActivePage | undefined, { siteOff, hasProblem }: Known): PageView {
  if (!page) return { kind: 'loading' };
  if (page.host && siteOff) return { kind: 'idle', why: 'site off' };
  if (page.state !== 'answers' || !page.summary) {
    return { kind: page.state === 'answers' ? 'asleep' : page.state };
  }
  const { sentences, hidden, lifted, notes, about } = page.summary;
  const error = hasProblem ? undefined : page.summary.error;
  const empty = hidden + lifted + notes === 0;
  if (error && empty) return { kind: 'error', error };
  if (empty && !about) return { kind: 'idle', why: 'not about the show' };
  return { kind: 'read', sentences, hidden, lifted, notes, ...(error && { error }) };
}
