import type { StoredWords } from '../../messages/own-words.ts';
import type { Settings } from './parse-settings.ts';
import type { SettingsPatch } from './settings-patch.ts';

/** The patch that makes other settings of these, entries that the others lack taken away; a pause stays. */
export function patchTo(from: Settings, to: Settings): SettingsPatch {
  const flags = (before: readonly string[], after: readonly string[]) =>
    Object.fromEntries([...before, ...after].map((entry) => [entry, after.includes(entry)]));
  const lines = [...Object.keys(from.progress), ...Object.keys(to.progress)];
  const words = new Map<string, StoredWords | null>(from.ownWords.map(({ id }) => [id, null]));
  for (const each of to.ownWords) words.set(each.id, each);
  return {
    progress: Object.fromEntries(lines.map((line) => [line, to.progress[line] ?? null])),
    spoilers: to.spoilers,
    doubt: to.doubt,
    notes: to.notes,
    sitesOff: flags(from.sitesOff, to.sitesOff),
    looks: to.looks,
    ownWords: Object.fromEntries(words),
    quietTopics: flags(from.quietTopics, to.quietTopics),
    language: to.language,
  };
}
