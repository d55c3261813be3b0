import { page, verdict } from '../../../locales/en.json';
import type { TextKey } from '../../messages/text-key.ts';
import { readSettings } from '../settings/settings.ts';
import { leavePageWords } from './page-words.ts';
import { openMessages } from './text-source.ts';

/** Brings what is said on pages into the language that the reader has chosen, or else the browser's. */
export async function speakOnPages(): Promise<void> {
  const message = await openMessages((await readSettings()).settings.language);
  const group = (name: 'page' | 'verdict', english: object) =>
    Object.fromEntries(
      Object.keys(english).map((key) => [
        key,
        // The places of values stay: pages put them in.
        message(`${name}.${key}` as TextKey, ['$1', '$2']),
      ]),
    );
  await leavePageWords({
    languageTag: message('languageTag', []),
    page: group('page', page),
    verdict: group('verdict', verdict),
  });
}
