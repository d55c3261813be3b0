/** Strings in groups, as a file of `locales` has them. */
export interface Strings {
  readonly [key: string]: string | Strings;
}

/** Strings as the browser reads them from `_locales`: one level, each under the name of its message. */
export type MessageTable = Readonly<Record<string, { readonly message: string }>>;

/** What the message of a key (`found.hidden.one`) is called: the browser allows no dots. */
export const messageName = (key: string): string => key.replaceAll('.', '_');

/** The table of a language. */
export function messageTable(strings: Strings, group = ''): MessageTable {
  return Object.fromEntries(
    Object.entries(strings).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[messageName(group + key), { message: value }]]
        : Object.entries(messageTable(value, `${group}${key}.`)),
    ),
  );
}
