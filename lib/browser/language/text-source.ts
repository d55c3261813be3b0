import browser from 'webextension-polyfill';
import { putValues } from '../../engine/put-values.ts';
import type { LookUpText } from '../../messages/text-key.ts';
import type { LanguageSetting } from './languages.ts';
import { type MessageTable, messageName } from './message-table.ts';

/** The message of a key in the browser's language, English where there is none. */
const browserMessage: LookUpText = (key, values) => browser.i18n.getMessage(messageName(key), [...values]);

/** Reads the file of one language. @throws when it is not there. */
async function readTable(language: string): Promise<MessageTable> {
  const answer = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  return (await answer.json()) as MessageTable;
}

/** The strings in the language that the reader has chosen; a file that cannot be read leaves the browser's. */
export async function openMessages(language: LanguageSetting): Promise<LookUpText> {
  if (language === 'auto') return browserMessage;
  const table = await readTable(language).catch((): MessageTable => ({}));
  return (key, values) => {
    const words = table[messageName(key)]?.message;
    return words === undefined ? browserMessage(key, values) : putValues(words, values);
  };
}
