import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageSummary } from '../../messages/page-summary.ts';
import { frameOf } from '../background/frame-of.ts';
import { isSummaryMessage } from './is-summary-message.ts';
import { addSummaries, askFrames, forgetTab, rememberFrame } from './page-frames.ts';

const summary = (over: Partial<PageSummary> = {}): PageSummary => ({
  about: true,
  sentences: 10,
  hidden: 1,
  notes: 0,
  lifted: 0,
  ...over,
});

/** Which frames of tab 7 answer, and with what. */
function answer(frames: Readonly<Record<number, PageSummary>>) {
  const send = vi.fn(async (_tab: number, _command: unknown, options?: { frameId?: number }) => {
    const found = frames[options?.frameId ?? 0];
    if (!found) throw new Error('Receiving end does not exist.');
    return found;
  });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send as never);
  return send;
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('askFrames', () => {
  it('asks the page and every frame that has reported', async () => {
    answer({ 0: summary(), 4: summary({ hidden: 2 }) });
    await rememberFrame(7, 4);
    const answers = await askFrames<PageSummary>(7, { type: 'get-summary' });
    expect([...answers.keys()].sort()).toEqual([0, 4]);
    expect(addSummaries(answers)).toMatchObject({ hidden: 3, sentences: 20 });
  });

  it('forgets a frame that is gone', async () => {
    await rememberFrame(7, 4);
    answer({ 0: summary() });
    await askFrames(7, { type: 'get-summary' });
    const send = answer({ 0: summary(), 4: summary() });
    await askFrames(7, { type: 'get-summary' });
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('gives nothing when nobody listens', async () => {
    answer({});
    expect((await askFrames(7, { type: 'get-summary' })).size).toBe(0);
    expect(addSummaries(new Map())).toBeUndefined();
  });

  it('forgets a closed tab', async () => {
    await rememberFrame(7, 4);
    await forgetTab(7);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});

describe('addSummaries', () => {
  it('lets a frame that is about the show speak for the page', () => {
    const page = summary({ about: false, hidden: 0, idle: 'not about the show' });
    expect(addSummaries(new Map([[0, page]]))?.idle).toBe('not about the show');
    const added = addSummaries(
      new Map([
        [3, summary()],
        [0, page],
      ]),
    );
    expect(added).toMatchObject({ about: true, hidden: 1 });
    expect(added?.idle).toBeUndefined();
  });

  it('puts an error first', () => {
    const added = addSummaries(
      new Map([
        [0, summary()],
        [2, summary({ error: 'broken' })],
      ]),
    );
    expect(added).toMatchObject({ idle: 'error', error: 'broken' });
  });
});

describe('frameOf', () => {
  it('knows frames of pages of this extension only', () => {
    const sender = { id: 'me', tab: { id: 7 }, frameId: 4 };
    expect(frameOf(sender, 'me')).toEqual({ tab: 7, frame: 4 });
    expect(frameOf(sender, 'other')).toBeUndefined();
    expect(frameOf({ id: 'me', frameId: 0 }, 'me')).toBeUndefined();
  });
});

describe('isSummaryMessage', () => {
  it('takes whole numbers only', () => {
    expect(isSummaryMessage({ type: 'page-summary', summary: summary() })).toBe(true);
    expect(isSummaryMessage({ type: 'page-summary', summary: summary({ hidden: -1 }) })).toBe(false);
    expect(isSummaryMessage({ type: 'page-summary', summary: { hidden: '3' } })).toBe(false);
    expect(isSummaryMessage({ type: 'page-summary' })).toBe(false);
    expect(isSummaryMessage(null)).toBe(false);
  });
});
