import { beforeEach, expect, test } from 'vitest';
import { englishText as text } from '../../components/fixtures/english-text.ts';
import { defaultSettings } from '../browser/settings/parse-settings.ts';
import type { SettingsSession } from '../browser/settings/settings-session.ts';
import { jointChanges } from './joint-changes.ts';
import type { RefreshSection } from './refresh-section.ts';

const pack = { title: 'Riverbend', checkedOn: '2031-06-01', version: '2031.06.01', lines: [] };
let done: string[];
let last: { settings: string | undefined; facts: string | undefined };
let hasSource: boolean;

/** A session and a section that note what they are asked for, and know the words of their last change. */
const open = () => {
  const session: SettingsSession = {
    state: () => ({ settings: defaultSettings, ...(last.settings && { changed: last.settings }) }),
    change: async (_, words) => {
      last.settings = words;
      done.push('settings');
    },
    undo: async () => {
      last.settings = undefined;
      done.push('settings back');
    },
    stop: () => {},
  };
  const facts = {
    view: () => (hasSource ? { source: {} } : {}),
    changed: () => last.facts,
    clearUndo: () => {
      last.facts = undefined;
    },
    forget: async (words?: string) => {
      last.facts = words;
      done.push('facts');
    },
    undo: async () => {
      last.facts = undefined;
      done.push('facts back');
    },
  } as unknown as RefreshSection;
  return { facts, joint: () => jointChanges({ session, text, pack }, facts) };
};

beforeEach(() => {
  done = [];
  last = { settings: undefined, facts: undefined };
  hasSource = true;
});

test('a change of the settings is what is undone, whatever was done to the facts before', async () => {
  const { facts, joint } = open();
  await facts.forget('Address forgotten');
  expect(joint().changed).toBe('Address forgotten');
  await joint().session.change({ notes: 'all' }, 'All notes');
  expect(joint().changed).toBe('All notes');
  await joint().undo();
  expect(done).toEqual(['facts', 'settings', 'settings back']);
});

test('a change of the facts is undone by itself, and the settings stay', async () => {
  const { facts, joint } = open();
  await joint().session.change({ notes: 'all' }, 'All notes');
  await facts.forget('Address forgotten');
  await joint().undo();
  expect(done).toEqual(['settings', 'facts', 'facts back']);
  expect(joint().changed).toBe('All notes');
});

test('both are put back as installed, and one undo takes that back', async () => {
  const { joint } = open();
  await joint().reset();
  expect(joint().changed).toBe(text('undo.reset'));
  await joint().undo();
  expect(done).toEqual(['settings', 'facts', 'facts back', 'settings back']);
});

test('without an address there are no facts to forget', async () => {
  hasSource = false;
  const { joint } = open();
  await joint().reset();
  await joint().undo();
  expect(done).toEqual(['settings', 'settings back']);
});
