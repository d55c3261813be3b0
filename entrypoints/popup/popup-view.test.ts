import { expect, it } from 'vitest';
import type { ActivePage } from '../../lib/browser/tabs/active-page.ts';
import type { PageSummary } from '../../lib/messages/page-summary.ts';
import { pageView } from './popup-view.ts';

const known = { siteOff: false, hasProblem: false };
const summary: PageSummary = { about: true, sentences: 9, hidden: 2, notes: 1, lifted: 0 };
const page: ActivePage = { tab: 7, window: 1, host: 'news.example', state: 'answers', summary };
const nothing = { about: false, hidden: 0, notes: 0 };

it('shows the counts of a page that answers', () => {
  expect(pageView(page, known)).toEqual({ kind: 'read', sentences: 9, hidden: 2, notes: 1, lifted: 0 });
});

it.each<[string, ActivePage | undefined, object]>([
  ['while it looks', undefined, { kind: 'loading' }],
  ['without access', { tab: 7, window: 1, state: 'no-access' }, { kind: 'no-access' }],
  ['on a page that is older', { ...page, state: 'asleep' }, { kind: 'asleep' }],
  [
    'on another page',
    { ...page, summary: { ...summary, ...nothing } },
    { kind: 'idle', why: 'not about the show' },
  ],
  [
    'after a failure',
    { ...page, summary: { ...summary, ...nothing, error: 'x' } },
    { kind: 'error', error: 'x' },
  ],
])('says why there is nothing %s', (_, given, view) => {
  expect(pageView(given, known)).toEqual(view);
});

it('knows a site that is off before the page does', () => {
  expect(pageView(page, { ...known, siteOff: true })).toEqual({ kind: 'idle', why: 'site off' });
});

it('tells of a failure beside what was found, but not twice of the settings', () => {
  const failed = { ...page, summary: { ...summary, error: 'x' } };
  expect(pageView(failed, known)).toMatchObject({ kind: 'read', error: 'x' });
  expect(pageView(failed, { ...known, hasProblem: true })).not.toHaveProperty('error');
});
