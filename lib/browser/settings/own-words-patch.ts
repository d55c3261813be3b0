import type { Reveal } from '../../engine/types.ts';
import type { SettingsPatch } from './settings-patch.ts';

/** Adds words to hide; with no unit they stay hidden at any progress. */
export function ownWordsPatch(words: string, reveal: Reveal = {}): SettingsPatch {
  return { ownWords: { [`own-${Date.now().toString(36)}`]: { words, reveal } } };
}
