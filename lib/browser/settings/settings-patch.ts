import type { DoubtSetting, NoteSetting, SpoilerSetting } from '../../engine/types.ts';
import type { OwnWords } from '../../messages/own-words.ts';
import type { PausedUntil } from '../../messages/pause.ts';
import type { VeilLook } from '../../messages/veil-look.ts';
import type { LanguageSetting } from '../language/languages.ts';

import { siteOf } from './sites-off.ts';
import { settingsPrefix } from './upgrade-settings.ts';

/**
 * What to change; what is absent stays as it is. In `progress`, `null` means not started; in the lists `true`
 * (or a value) adds an entry and `false` (or `null`) takes it away.
 */
export interface SettingsPatch {
  readonly progress?: Readonly<Record<string, string | null>>;
  readonly spoilers?: SpoilerSetting;
  readonly doubt?: DoubtSetting;
  readonly notes?: NoteSetting;
  readonly pausedUntil?: PausedUntil;
  readonly sitesOff?: Readonly<Record<string, boolean>>;
  readonly looks?: Partial<VeilLook>;
  readonly ownWords?: Readonly<Record<string, OwnWords | null>>;
  readonly quietTopics?: Readonly<Record<string, boolean>>;
  readonly language?: LanguageSetting;
}

/** Storage values by key; an entry that is taken away becomes `false`. */
export function toStored(patch: SettingsPatch): Record<string, unknown> {
  const stored: Record<string, unknown> = {};
  const put = (key: string, value: unknown) => {
    stored[settingsPrefix + key] = value;
  };
  for (const [line, code] of Object.entries(patch.progress ?? {})) put(`progress.${line}`, code ?? false);
  for (const [host, off] of Object.entries(patch.sitesOff ?? {})) {
    put(`siteOff.${siteOf(host)}`, off);
  }
  for (const [id, words] of Object.entries(patch.ownWords ?? {})) {
    put(`ownWords.${id}`, words ? { words: words.words, reveal: words.reveal } : false);
  }
  for (const [topic, quiet] of Object.entries(patch.quietTopics ?? {})) {
    put(`quietTopics.${topic}`, quiet);
  }
  for (const [name, value] of Object.entries(patch.looks ?? {})) put(`looks.${name}`, value);
  if (patch.spoilers !== undefined) put('spoilers', patch.spoilers);
  if (patch.doubt !== undefined) put('doubt', patch.doubt);
  if (patch.notes !== undefined) put('notes', patch.notes);
  if (patch.language !== undefined) put('language', patch.language);
  if (patch.pausedUntil !== undefined) put('pausedUntil', patch.pausedUntil);
  return stored;
}
