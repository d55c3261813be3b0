import { languages } from '../language/languages.ts';
import { z } from '../small-zod.ts';
import { defaultSettings, type Settings } from './parse-settings.ts';
import { settingsVersion, upgradeValue } from './upgrade-settings.ts';

const code = z.string().check(z.regex(/^[A-Z][A-Z0-9]{0,15}$/));
const name = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));

/** A file of settings as it is saved from one browser and loaded into another. A pause is not taken along. */
const settingsFile = z.strictObject({
  leafmark: z.literal('settings'),
  version: z.int().check(z.minimum(1), z.maximum(settingsVersion)),
  settings: z.strictObject({
    progress: z.record(name, code),
    spoilers: z.enum(['off', 'major', 'plot', 'everything']),
    doubt: z._default(z.enum(['show', 'hide']), 'show'),
    notes: z.enum(['off', 'changed', 'all']),
    sitesOff: z.array(z.string().check(z.maxLength(253), z.regex(/^[^\s/]+$/))),
    looks: z.strictObject({
      cover: z.enum(['blur', 'bar', 'paper']),
      strength: z.enum(['light', 'medium', 'strong']),
    }),
    ownWords: z.array(
      z.strictObject({
        id: name,
        words: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
        reveal: z.record(name, code),
      }),
    ),
    quietTopics: z.array(name),
    language: z._default(z.enum(['auto', ...languages]), 'auto'),
  }),
});

/** As much of a file as an upgrade looks at. */
const looseFile = z.looseObject({
  version: z.int().check(z.minimum(1)),
  settings: z.looseObject({ looks: z.looseObject({}) }),
});

/** The settings as the text of a file. */
export function writeSettingsFile(settings: Settings): string {
  const { version, pausedUntil, ...kept } = settings;
  return `${JSON.stringify({ leafmark: 'settings', version, settings: kept }, null, 2)}\n`;
}

/** Either settings, or everything that is wrong with the file, each with its place in it. */
export type ReadFile = { readonly settings: Settings } | { readonly errors: readonly string[] };

/** Reads a file of settings. Never throws. */
export function readSettingsFile(text: string): ReadFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { errors: [error instanceof Error ? error.message : String(error)] };
  }
  const result = settingsFile.safeParse(upgradeFile(json));
  if (result.success) return { settings: { ...defaultSettings, ...result.data.settings } };
  return { errors: result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) };
}

/** A file that an older version has saved, as this version would have. */
function upgradeFile(json: unknown): unknown {
  const old = looseFile.safeParse(json);
  if (!old.success) return json;
  const { version, settings } = old.data;
  const strength = upgradeValue('settings.looks.strength', settings.looks['strength'], version);
  return { ...old.data, settings: { ...settings, looks: { ...settings.looks, strength } } };
}
