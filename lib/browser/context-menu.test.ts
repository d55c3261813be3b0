import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runMenu } from './context-menu.ts';
import type { ListedFinding } from './messages.ts';
import { readReports } from './reports.ts';
import { changeSettings, readSettings } from './settings.ts';

vi.mock('./text-source.ts', () => ({ openMessages: async () => (key: string) => key }));

const spoiler: ListedFinding = {
  type: 'spoiler',
  id: 1,
  level: 'plot',
  reveal: { books: 'V3', screen: 'S2' },
  lifted: false,
};

const pointAt = (finding: unknown) =>
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async () => finding) as never);
const click = (menuItemId: string, more: object = {}) =>
  runMenu({ menuItemId, modifiers: [], editable: false, frameId: 0, ...more }, 7);
const progress = async () => (await readSettings()).settings.progress;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('I have read up to here', () => {
  it('moves the line that the reader follows, a season to its last episode', async () => {
    pointAt(spoiler);
    await changeSettings({ progress: { screen: 'S1E4' } });
    await click('up-to-here');
    expect(await progress()).toEqual({ screen: 'S2E8' });
  });

  it('takes the first line when none is followed', async () => {
    pointAt(spoiler);
    await click('up-to-here');
    expect(await progress()).toEqual({ books: 'V3' });
  });

  it('never moves back', async () => {
    pointAt(spoiler);
    await changeSettings({ progress: { books: 'V5' } });
    await click('up-to-here');
    expect(await progress()).toEqual({ books: 'V5' });
  });

  it.each([null, undefined, { about: true }, 'V6'])(
    'does nothing where the page answers %o',
    async (answer) => {
      pointAt(answer);
      await click('up-to-here');
      expect(await progress()).toEqual({});
    },
  );
});

describe('hide this', () => {
  it('keeps the selected words as they are', async () => {
    await click('hide-words', { selectionText: ' the (big) day.* ' });
    const { ownWords } = (await readSettings()).settings;
    expect(ownWords.map(({ words, reveal }) => ({ words, reveal }))).toEqual([
      { words: 'the (big) day.*', reveal: {} },
    ]);
  });
});

describe('this is wrong', () => {
  it('keeps a report on this computer', async () => {
    pointAt(spoiler);
    await click('wrong', { pageUrl: 'https://www.news.example/a?b=c', selectionText: 'some words' });
    expect(await readReports()).toEqual([
      {
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        host: 'news.example',
        finding: spoiler,
        selected: 'some words',
      },
    ]);
  });
});
