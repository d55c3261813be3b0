import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const languages = readdirSync(join(root, 'locales')).map((name) => name.replace('.json', ''));

function flatten(level: object, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(level)) {
    if (typeof value === 'string') found.set(prefix + key, value);
    else for (const [below, text] of flatten(value, `${prefix}${key}.`)) found.set(below, text);
  }
  return found;
}

const read = (language: string) =>
  flatten(JSON.parse(readFileSync(join(root, 'locales', `${language}.json`), 'utf8')));
const placesOf = (text: string) => [...new Set(text.match(/\$\d|%s/g))].sort();
const english = read('en');

const sources = ['components', 'entrypoints', 'lib/browser', 'lib/surface', 'lib/page', 'wxt.config.ts']
  .flatMap((place) =>
    place.endsWith('.ts')
      ? [place]
      : readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
          .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
          .map((name) => join(place, name)),
  )
  .map((name) => readFileSync(join(root, name), 'utf8'))
  .join('\n');

/** Keys that are put together at run time, each with the place that does it. */
const assembled = [
  /^(?:spoilers|notes)\.(?:off|major|plot|everything|changed|all)$/, // setting-sections
  /^look\./, // options
  /^(?:level|verdict)\./, // finding-list
  /^refresh\.refused\./, // refresh-in-words
  /^truth\.(?:order|production|casting|trailer|status|release|region|count|counted|award)\./, // value-in-words
  /^page\.(?:trueWhenWritten|wrongWhenWritten)On$/, // wording
  /^page\.(?:volume|season|episode|film)$/, // unit-groups, which is given the whole group
];

/** On pages the group is left away: `say('show')`, `say(isLifted ? 'hide' : 'show')`. */
const isSaidOnPages = (key: string) => {
  const name = key.startsWith('page.') ? key.slice('page.'.length) : '';
  return name !== '' && new RegExp(`(?:say\\([^)]*|const key = [^;]*)'${name}'`).test(sources);
};

describe('locales', () => {
  it('are six', () => {
    expect(languages.sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'pt_BR']);
  });

  it.each(languages)('%s has every string, and none besides', (language) => {
    expect([...read(language).keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each(languages)('%s has the same places for values, and no empty string', (language) => {
    const wrong = [...read(language)].filter(
      ([key, text]) =>
        text.trim() === '' || String(placesOf(text)) !== String(placesOf(english.get(key) ?? '')),
    );
    expect(wrong).toEqual([]);
  });

  it.each(languages)('%s keeps to the length that stores allow for a description', (language) => {
    expect(read(language).get('extension.description')?.length).toBeLessThanOrEqual(132);
  });

  it('holds no string that nobody asks for', () => {
    const unused = [...english.keys()].filter((key) => {
      const asked = key.replace(/\.(?:one|other)$/, '');
      const manifest = `__MSG_${key.replaceAll('.', '_')}__`;
      return !(
        sources.includes(`'${key}'`) ||
        sources.includes(`'${asked}'`) ||
        sources.includes(manifest) ||
        isSaidOnPages(key) ||
        assembled.some((pattern) => pattern.test(key))
      );
    });
    expect(unused).toEqual([]);
  });

  it('are never joined by hand', () => {
    const call = String.raw`\b(?:text(?:\.(?:count|day|list|time))?|say|message)\([^()]*\)`;
    const joined = new RegExp(`${call}\\s*\\+|\\+\\s*${call}|\`[^\`]*\\$\\{${call}[^\`]*\``, 'g');
    for (const bad of ["text('a') + text('b')", `\`\${say('a')}.\``]) expect(bad).toMatch(joined);
    expect(sources.match(joined)).toBeNull();
  });

  it('are told in whole numbers of plural forms that the language has', () => {
    for (const language of languages) {
      const { pluralCategories } = new Intl.PluralRules(language.replace('_', '-')).resolvedOptions();
      // The forms that whole numbers below a million take; "many" begins there, and reads as "other".
      expect(pluralCategories.filter((form) => !['one', 'other', 'many'].includes(form))).toEqual([]);
    }
  });
});
