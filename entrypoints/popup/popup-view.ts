import type { PageView } from '../../components/page-findings.tsx';
import type { Text } from '../../components/text.ts';
import type { ActivePage } from '../../lib/browser/active-page.ts';
import type { SessionState } from '../../lib/browser/settings-session.ts';

/** What the popup shows of a page; `undefined` while it is being looked at. */
export function pageView(page: ActivePage | undefined, siteOff: boolean): PageView {
  if (!page) return { kind: 'loading' };
  if (page.host && siteOff) return { kind: 'idle', why: 'site off' };
  if (page.state !== 'answers' || !page.summary) {
    return { kind: page.state === 'answers' ? 'asleep' : page.state };
  }
  const { summary } = page;
  if (summary.error) return { kind: 'error', error: summary.error };
  const empty = summary.hidden + summary.lifted + summary.notes === 0;
  if (empty && !summary.about) return { kind: 'idle', why: 'not about the show' };
  const { sentences, hidden, lifted, notes } = summary;
  return { kind: 'read', sentences, hidden, lifted, notes };
}

/** What is wrong with the settings, in words; `undefined` when nothing is. */
export function problemInWords(state: SessionState, text: Text): string | undefined {
  if (state.notSaved !== undefined) return text('problem.notSaved', state.notSaved);
  if (state.problem?.kind === 'storage') return text('problem.storage');
  return state.problem && text.count('problem.unreadable', state.problem.keys.length);
}
