import { defaultSettings, parseSettings } from '../../lib/browser/settings/parse-settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../lib/browser/settings/settings-file.ts';
import { mutateJson } from '../mutate-json.ts';
import { mutateText } from '../mutate-text.ts';
import { promise, type Target } from '../target.ts';

const stored = {
  'settings.version': 1,
  'settings.progress.books': 'V3',
  'settings.progress.screen': 'S2E8',
  'settings.spoilers': 'major',
  'settings.notes': 'all',
  'settings.pausedUntil': 'always',
  'settings.siteOff.paper.example': true,
  'settings.looks.cover': 'bar',
  'settings.ownWords.own-1': { words: 'the day', reveal: { books: 'V2' } },
  'settings.quietTopics.award': true,
  'settings.language': 'de',
};
const file = JSON.parse(
  writeSettingsFile({ ...defaultSettings, progress: { books: 'V3' }, sitesOff: ['paper.example'] }),
);

const codes = (progress: object) =>
  Object.values(progress).every((code) => /^[A-Z][A-Z0-9]{0,15}$/.test(code));

/** What storage holds and what a file of settings holds, after changes. */
export const settingsTarget: Target = {
  name: 'settings',
  make: (random) => {
    const text = (old: string) => mutateText(old, random, ['V6', 'off', 'always']).slice(0, 300);
    const changed = JSON.stringify(mutateJson(file, random, text));
    return {
      stored: random.below(20) === 0 ? random.pick([null, 1, 'x', []]) : mutateJson(stored, random, text),
      file: random.below(3) === 0 ? mutateText(changed, random, ['{}', '[[']) : changed,
    };
  },
  check: (input) => {
    const { stored: found, file: content } = input as { stored: unknown; file: string };
    const { settings, problem } = parseSettings(found);
    promise(!('polluted' in {}), 'settings change nothing but themselves');
    promise(['off', 'major', 'plot', 'everything'].includes(settings.spoilers), 'a level that exists');
    promise(codes(settings.progress), 'a place has the form of a place');
    const values: Record<string, unknown> =
      typeof found === 'object' && found !== null && !Array.isArray(found)
        ? (found as Record<string, unknown>)
        : {};
    const level = values['settings.spoilers'];
    promise(
      level === settings.spoilers ||
        (level === undefined && Object.keys(values).length > 0) ||
        settings.spoilers === 'everything',
      'a level that cannot be read is the strictest',
    );
    for (const [line, code] of Object.entries(settings.progress))
      promise(values[`settings.progress.${line}`] === code, 'no place that is not stored');
    promise(
      settings.pausedUntil === null || values['settings.pausedUntil'] === settings.pausedUntil,
      'no pause that is not stored',
    );
    promise(problem === undefined || Array.isArray(problem.keys), 'what cannot be read is named');

    const read = readSettingsFile(content);
    if ('errors' in read) promise(read.errors.length > 0, 'a file that is refused is told why');
    else promise(codes(read.settings.progress), 'a file brings only places that have the form of one');
  },
};
