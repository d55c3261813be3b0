import type { Settings } from './parse-settings.ts';
import type { SettingsPatch } from './settings-patch.ts';
import { siteOf } from './sites-off.ts';

/** The patch that puts back what a patch is about to change. */
export function inversePatch(before: Settings, patch: SettingsPatch): SettingsPatch {
  const mapped = <T, R>(of: Readonly<Record<string, T>>, back: (key: string) => R): Record<string, R> =>
    Object.fromEntries(Object.keys(of).map((key) => [key, back(key)]));
  return {
    ...(patch.progress && { progress: mapped(patch.progress, (line) => before.progress[line] ?? null) }),
    ...(patch.spoilers && { spoilers: before.spoilers }),
    ...(patch.doubt && { doubt: before.doubt }),
    ...(patch.notes && { notes: before.notes }),
    ...(patch.language && { language: before.language }),
    ...(patch.pausedUntil !== undefined && { pausedUntil: before.pausedUntil }),
    ...(patch.sitesOff && {
      sitesOff: mapped(patch.sitesOff, (host) => before.sitesOff.includes(siteOf(host))),
    }),
    ...(patch.looks && { looks: before.looks }),
    ...(patch.ownWords && {
      ownWords: mapped(patch.ownWords, (id) => before.ownWords.find((words) => words.id === id) ?? null),
    }),
    ...(patch.quietTopics && {
      quietTopics: mapped(patch.quietTopics, (topic) => before.quietTopics.includes(topic)),
    }),
  };
}
