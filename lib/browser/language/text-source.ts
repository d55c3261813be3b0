import browser from 'webextension-polyfill';
import type english from '../../../locales/en.json';
import type { LanguageSetting } from './languages.ts';
import { type MessageTable, messageName } from './message-table.ts';

type Keys<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Keys<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** Looks the string of a key up; `$1`, `$2` … are replaced by the values. */
export type Message = (key: Keys<typeof english>, values: readonly string[]) => string;

/** The message of a key in the browser's language, English where there is none. */
const browserMessage: Message = (key, values) => browser.i18n.getMessage(messageName(key), [...values]);

/** Reads the file of one language. @throws when it is not there. */
async function readTable(language: string): Promise<MessageTable> {
  const answer = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  return (await answer.json()) as MessageTable;
}

/** The strings in the language that the reader has chosen; a file that cannot be read leaves the browser's. */
export async function openMessages(language: LanguageSetting): Promise<Message> {
  if (language === 'auto') return browserMessage;
  const table = await readTable(language).catch((): MessageTable => ({}));
  return (key, values) =>
    table[messageName(key)]?.message.replace(/\$(\d)/g, (_, place) => values[place - 1] ?? '') ??
    browserMessage(key, values);
}
