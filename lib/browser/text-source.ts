import { type GeneratedI18nStructure, i18n } from '#i18n';

type Key = keyof GeneratedI18nStructure & string;
const look = i18n.t as (key: Key, values: string[]) => string;

/** The message of a key in the browser's language, English where there is none. */
export function message(key: Key, values: readonly string[]): string {
  return look(key, [...values]);
}
