import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ListedFinding } from '../../messages/listed-finding.ts';
import { readReports } from '../reports/reports.ts';
import { changeSettings, readSettings } from '../settings/settings.ts';
import { fulfilWish } from './fulfil-wish.ts';

const reveal = { books: 'V3', screen: 'S2' };
const finding: ListedFinding = { type: 'spoiler', id: 1, level: 'plot', reveal, lifted: false };
const reached = () => fulfilWish({ type: 'reached', reveal }, 'news.example');
const settings = async () => (await readSettings()).settings;

beforeEach(() => fakeBrowser.reset());

describe('"I have got as far as this"', () => {
  it('moves the line that the reader follows, a season to its last episode', async () => {
    await changeSettings({ progress: { screen: 'S1E4' } });
    const undo = await reached();
    expect((await settings()).progress).toEqual({ screen: 'S2E8' });
    await undo?.();
    expect((await settings()).progress).toEqual({ screen: 'S1E4' });
  });

  it('takes the first line when none is followed', async () => {
    const undo = await reached();
    expect((await settings()).progress).toEqual({ books: 'V3' });
    await undo?.();
    expect((await settings()).progress).toEqual({});
  });

  it('never moves back, and then has nothing to undo', async () => {
    await changeSettings({ progress: { books: 'V5' } });
    expect(await reached()).toBeUndefined();
    expect((await settings()).progress).toEqual({ books: 'V5' });
  });
});

describe('"hide this"', () => {
  it('keeps the words as they are, and undo takes these alone away', async () => {
    await changeSettings({ ownWords: { 'own-1': { words: 'another', reveal: {} } } });
    const undo = await fulfilWish({ type: 'hide-words', words: 'the (big) day.*' }, 'news.example');
    const words = async () => (await settings()).ownWords.map((each) => each.words).sort();
    expect(await words()).toEqual(['another', 'the (big) day.*']);
    await undo?.();
    expect(await words()).toEqual(['another']);
  });
});

describe('"this is wrong"', () => {
  it('keeps a report on this computer', async () => {
    await fulfilWish({ type: 'wrong', finding, selected: 'some words' }, 'www.news.example');
    expect(await readReports()).toEqual([
      {
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
        host: 'news.example',
        finding,
        selected: 'some words',
      },
    ]);
  });
});

it('says when there is no room', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
  await expect(reached()).rejects.toThrow('full');
});
