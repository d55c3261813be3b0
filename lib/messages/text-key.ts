import type english from '../../locales/en.json';

type Keys<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Keys<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** The key of a string in `locales/en.json`, its levels joined by dots: `found.hidden.one`. */
export type TextKey = Keys<typeof english>;

/** Looks the string of a key up; `$1`, `$2` … are replaced by the values. */
export type LookUpText = (key: TextKey, values: readonly string[]) => string;
