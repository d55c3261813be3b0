import type { DoubtSetting, NoteSetting, Reveal, SpoilerSetting } from '../../engine/types.ts';
import type { OwnWords, StoredWords } from '../../messages/own-words.ts';
import type { PausedUntil } from '../../messages/pause.ts';
import type { VeilLook } from '../../messages/veil-look.ts';
import { isRecord } from '../is-record.ts';
import { type LanguageSetting, languages } from '../language/languages.ts';
import { settingsPrefix, settingsVersion, upgradesOf } from './upgrade-settings.ts';

/** Everything that a reader can set. Each field, and each entry of a list, is stored under a key of its own. */
export interface Settings {
  readonly version: typeof settingsVersion;
  /** Last unit finished, by line: `{ books: 'V2', screen: 'S1E8' }`; a line that is absent is not started. */
  readonly progress: Readonly<Record<string, string>>;
  readonly spoilers: SpoilerSetting;
  readonly doubt: DoubtSetting;
  readonly notes: NoteSetting;
  readonly pausedUntil: PausedUntil;
  /** Hosts without a leading `www.`, sorted; each stands for its subdomains too. */
  readonly sitesOff: readonly string[];
  readonly looks: VeilLook;
  readonly ownWords: readonly StoredWords[];
  /** Kinds of note (claim topics) that are not shown. */
  readonly quietTopics: readonly string[];
  readonly language: LanguageSetting;
}

/** What could not be read: storage keys, in order; `storage` when nothing could be read at all. */
export interface SettingsProblem {
  readonly kind: 'unreadable' | 'storage';
  readonly keys: readonly string[];
}

/** Settings that are safe to act on, and what had to be left out of them. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problem?: SettingsProblem;
}

/** The settings of a reader who has set nothing. */
export const defaultSettings: Settings = {
  version: settingsVersion,
  progress: {},
  spoilers: 'plot',
  doubt: 'show',
  notes: 'changed',
  pausedUntil: null,
  sitesOff: [],
  looks: { cover: 'blur', strength: 'medium' },
  ownWords: [],
  quietTopics: [],
  language: 'auto',
};

const oneOf = (values: readonly unknown[]) => (value: unknown) => values.includes(value);
const isCode = (value: unknown) => typeof value === 'string' && /^[A-Z][A-Z0-9]{0,15}$/.test(value);
const isReveal = (value: unknown) => isRecord(value) && Object.values(value).every(isCode);

const isPhrase = (words: unknown): words is string =>
  typeof words === 'string' && words.trim() !== '' && words.length <= 200;
const isOwnWords = (value: unknown) =>
  isRecord(value) && isPhrase(value['words']) && isReveal(value['reveal']);

/** As much of own words as can be read: where their unit cannot, they are hidden at any progress. */
function ownWordsIn(value: unknown): OwnWords[] {
  if (!isRecord(value) || !isPhrase(value['words'])) return [];
  const { words, reveal } = value;
  return [{ words, reveal: isReveal(reveal) ? (reveal as Reveal) : {} }];
}

/**
 * Whether a value may stand under a key, by the key without `settings.` and, for a list, without the entry's name.
 * An entry that has been taken away is `false`: other devices must hear of it.
 */
const accepts: Readonly<Record<string, (value: unknown, name: string) => boolean>> = {
  version: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= settingsVersion,
  spoilers: oneOf(['off', 'major', 'plot', 'everything']),
  doubt: oneOf(['show', 'hide']),
  notes: oneOf(['off', 'changed', 'all']),
  language: oneOf(['auto', ...languages]),
  pausedUntil: (value) =>
    value === null || value === 'always' || (typeof value === 'number' && Number.isFinite(value)),
  'progress.': (value, line) => /^[a-z][a-z0-9-]*$/.test(line) && (value === false || isCode(value)),
  'siteOff.': (value, host) => /^[^\s/]{1,253}$/.test(host) && typeof value === 'boolean',
  'looks.cover': oneOf(['blur', 'bar', 'paper']),
  'looks.strength': oneOf(['light', 'medium', 'strong']),
  'ownWords.': (value, id) => id !== '' && (value === false || isOwnWords(value)),
  'quietTopics.': (value, topic) => /^[a-z][a-z-]*$/.test(topic) && typeof value === 'boolean',
};

const lists = ['progress.', 'siteOff.', 'ownWords.', 'quietTopics.'] as const;

/** Whether a value is one that this version understands under that storage key. */
export function isReadable(key: string, value: unknown): boolean {
  const field = key.slice(settingsPrefix.length);
  const list = lists.find((name) => field.startsWith(name));
  return accepts[list ?? field]?.(value, field.slice(list?.length ?? 0)) ?? false;
}

/**
 * Reads what storage holds (all its keys and values), of this version or an older one. Fails closed, field by field:
 * a line whose progress cannot be read counts as not started, a spoiler level that cannot be read counts as the
 * strictest, and so does the level of a reader whose own words are lost; what is in doubt is then hidden as well; a pause or a site switched off counts as not
 * set. The stored value itself is left where it is.
 */
export function parseSettings(found: unknown): ReadSettings {
  if (!isRecord(found)) {
    return {
      settings: { ...defaultSettings, spoilers: 'everything', doubt: 'hide' },
      problem: { kind: 'storage', keys: [] },
    };
  }
  const stored: Record<string, unknown> = { ...found, ...upgradesOf(found) };
  const keys = Object.keys(stored)
    .filter((key) => key.startsWith(settingsPrefix))
    .sort();
  const unreadable = keys.filter((key) => !isReadable(key, stored[key]));
  const readable = keys.filter((key) => !unreadable.includes(key));
  const field = <T>(name: string, otherwise: T): T =>
    readable.includes(settingsPrefix + name) ? (stored[settingsPrefix + name] as T) : otherwise;
  const entries = (list: string): [string, unknown][] =>
    readable
      .filter((key) => key.startsWith(settingsPrefix + list) && stored[key] !== false)
      .map((key) => [key.slice(settingsPrefix.length + list.length), stored[key]]);

  const ownWords = keys
    .filter((key) => key.startsWith(`${settingsPrefix}ownWords.`) && stored[key] !== false)
    .map((key) => ({
      id: key.slice(`${settingsPrefix}ownWords.`.length),
      found: ownWordsIn(stored[key]),
    }));
  const isStrict =
    unreadable.includes(`${settingsPrefix}spoilers`) || ownWords.some(({ found }) => found.length === 0);

  const settings: Settings = {
    version: settingsVersion,
    progress: Object.fromEntries(entries('progress.')) as Record<string, string>,
    spoilers: isStrict ? 'everything' : field('spoilers', defaultSettings.spoilers),
    doubt:
      isStrict || unreadable.includes(`${settingsPrefix}doubt`)
        ? 'hide'
        : field('doubt', defaultSettings.doubt),
    notes: field('notes', defaultSettings.notes),
    pausedUntil: field('pausedUntil', defaultSettings.pausedUntil),
    sitesOff: entries('siteOff.').map(([host]) => host),
    looks: {
      cover: field('looks.cover', defaultSettings.looks.cover),
      strength: field('looks.strength', defaultSettings.looks.strength),
    },
    ownWords: ownWords.flatMap(({ id, found }) => found.map((each) => ({ ...each, id }))),
    quietTopics: entries('quietTopics.').map(([topic]) => topic),
    language: field('language', defaultSettings.language),
  };
  return unreadable.length > 0
    ? { settings, problem: { kind: 'unreadable', keys: unreadable } }
    : { settings };
}
