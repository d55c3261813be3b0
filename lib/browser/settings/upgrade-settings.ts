/** Raised when a value changes its meaning; `steps` then says how older ones are carried over. */
export const settingsVersion = 2;

/** First part of every key that belongs to the settings. */
export const settingsPrefix = 'settings.';

const versionKey = `${settingsPrefix}version`;
const strengths = new Map<unknown, string>([
  [1, 'light'],
  [2, 'medium'],
  [3, 'strong'],
]);

/**
 * What each version brought, by the version before it: the value of a key as the next version writes it. A step
 * looks at single values, since other devices send them one at a time, and leaves alone what it does not know.
 */
const steps: Readonly<Record<number, (key: string, value: unknown) => unknown>> = {
  // A file of settings is for people to read: `medium` says more than 2.
  1: (key, value) => (key === `${settingsPrefix}looks.strength` ? (strengths.get(value) ?? value) : value),
};

/** A value that was written by some version, as this version writes it. */
export function upgradeValue(key: string, value: unknown, version: number): unknown {
  let upgraded = value;
  for (let from = version; from < settingsVersion; from += 1) upgraded = steps[from]?.(key, upgraded);
  return upgraded;
}

/**
 * The version that wrote the settings in storage. Without a word of it the oldest: a step leaves newer values
 * alone. What cannot be read, or comes from the future, counts as this version: nobody knows a way back.
 */
function versionOf(stored: Readonly<Record<string, unknown>>): number {
  const version = stored[versionKey] ?? 1;
  return Number.isInteger(version) && Number(version) >= 1 && Number(version) < settingsVersion
    ? Number(version)
    : settingsVersion;
}

/** The keys of storage that have to be written anew for this version, with their values; often none. */
export function upgradesOf(stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const version = versionOf(stored);
  const keys = Object.keys(stored).filter((key) => key.startsWith(settingsPrefix) && key !== versionKey);
  if (version === settingsVersion || keys.length === 0) return {};
  const changed = keys
    .map((key) => [key, upgradeValue(key, stored[key], version)] as const)
    .filter(([key, value]) => value !== stored[key]);
  return { ...Object.fromEntries(changed), [versionKey]: settingsVersion };
}
