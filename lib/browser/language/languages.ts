/** The languages that Leafmark speaks, by the name of their file under `locales`. */
export const languages = ['en', 'de', 'es', 'fr', 'it', 'pt_BR'] as const;

/** One of them. */
export type Language = (typeof languages)[number];

/** What a reader can choose: one language, or the browser's own where it is one of them. */
export type LanguageSetting = 'auto' | Language;
