import type { PageView } from '../../components/page-findings.tsx';
import type { ActivePage } from '../../lib/browser/active-page.ts';

/** What the popup shows of a page; `undefined` while it is being looked at. */
export function pageView(page: ActivePage | undefined, siteOff: boolean): PageView {
  if (!page) return { kind: 'loading' };
  if (page.host && siteOff) return { kind: 'idle', why: 'site off' };
  if (page.state !== 'answers' || !page.summary) {
    return { kind: page.state === 'answers' ? 'asleep' : page.state };
  }
  const { sentences, hidden, lifted, notes, about, error } = page.summary;
  const empty = hidden + lifted + notes === 0;
  if (error && empty) return { kind: 'error', error };
  if (empty && !about) return { kind: 'idle', why: 'not about the show' };
  return { kind: 'read', sentences, hidden, lifted, notes };
}
