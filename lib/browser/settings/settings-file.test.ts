import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, type Settings } from './parse-settings.ts';
import { patchTo } from './patch-to.ts';
import { changeSettings, readSettings } from './settings.ts';
import { readSettingsFile, writeSettingsFile } from './settings-file.ts';

const settings: Settings = {
  ...defaultSettings,
  progress: { books: 'V3', screen: 'S2E5' },
  spoilers: 'major',
  notes: 'all',
  sitesOff: ['news.example'],
  looks: { cover: 'paper', strength: 'strong' },
  ownWords: [{ id: 'own-1', words: 'the (big) day', reveal: { books: 'V5' } }],
  quietTopics: ['award'],
  language: 'pt_BR',
};

beforeEach(() => fakeBrowser.reset());

it('reads what it wrote, the pause excepted', () => {
  const text = writeSettingsFile({ ...settings, pausedUntil: 'always' });
  expect(readSettingsFile(text)).toEqual({ settings });
});

it.each([
  ['not JSON', '{', /JSON/],
  ['another file', '{"leafmark":"reports"}', /leafmark/],
  ['a newer version', writeSettingsFile(settings).replace('"version": 2', '"version": 3'), /version/],
  ['a wrong level', writeSettingsFile(settings).replace('major', 'most'), /settings\.spoilers/],
  ['a wrong code', writeSettingsFile(settings).replace('"S2E5"', '7'), /settings\.progress\.screen/],
  ['an unknown key', writeSettingsFile(settings).replace('"notes"', '"marks"'), /settings/],
])('says what is wrong with %s', (_, text, place) => {
  const read = readSettingsFile(text);
  expect('errors' in read && read.errors.join('\n')).toMatch(place);
});

it('reads a file of the first version', () => {
  const first = writeSettingsFile(settings)
    .replace('"version": 2', '"version": 1')
    .replace('"strong"', '3')
    .replace(/,\s*"language": "pt_BR"/, '');
  expect(first).not.toContain('language');
  expect(readSettingsFile(first)).toEqual({ settings: { ...settings, language: 'auto' } });
});

it('makes one state of another, in both directions', async () => {
  await changeSettings(patchTo(defaultSettings, settings));
  expect((await readSettings()).settings).toEqual(settings);
  await changeSettings(patchTo(settings, defaultSettings));
  expect((await readSettings()).settings).toEqual(defaultSettings);
});
