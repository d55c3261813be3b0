import { describe, expect, test } from 'vitest';
import { findClaims } from '../../engine/claims/find-claims.ts';
import { addDays } from '../../engine/dates/calendar.ts';
import { preparePack } from '../../engine/prepare.ts';
import { readPage } from '../../engine/reading/read-page.ts';
import { readBlocks } from '../../engine/text/read-blocks.ts';
import type { Day } from '../../engine/types.ts';
import { compilePack } from '../compile/compile-pack.ts';
import { readPackSource } from '../files/read-pack-source.ts';

const source = readPackSource('data/heartstopper');
const pack = preparePack(compilePack(source));

interface Value {
  readonly state?: string;
  readonly scope?: string;
  readonly number?: number;
  readonly of?: string;
  readonly work?: string;
  readonly date?: string;
  readonly region?: string;
  readonly result?: string;
  readonly award?: string;
  readonly title?: string;
  readonly compare?: string;
}
interface Turn {
  readonly fact: string;
  readonly text: string;
  /** A day on which the sentence is true. */
  readonly written: Day;
  /** The first day on which it no longer is. */
  readonly turns: Day;
}

const words = ['no', 'One', 'Two', 'Three', 'Four', 'Five', 'Six'];
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const sayDate = (date: string) => {
  const [year, month, day] = date.split('-');
  const named = month === undefined ? year : `${months[Number(month) - 1]} ${year}`;
  return day === undefined ? `in ${named}` : `on ${Number(day)} ${named}`;
};
const labels: Readonly<Record<string, string>> = {
  'heartstopper-forever': 'the film',
  'nick-and-charlie-novella': 'the novella Nick and Charlie',
  yearbook: 'the Heartstopper Yearbook',
  show: 'the show',
  webcomic: 'the webcomic',
};
const label = (subject: string) => labels[subject] ?? subject.replace('-', ' ');
const regions: Readonly<Record<string, string>> = { US: ' in the US', UK: ' in the UK' };
const start = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence that holds while a value does; `undefined` for values that nobody states of their own day. */
function sentence(subject: string, attribute: string, value: Value): string | undefined {
  const name = label(subject);
  const where = regions[value.region ?? ''] ?? '';
  const count = words[value.number ?? 0];
  const isCounted = value.number !== undefined && value.number > 0 && count !== undefined;
  const said: Readonly<Record<string, string | undefined>> = {
    'release undated': `There is still no release date for ${name}${where}.`,
    'release announced': value.date && `${start(name)} is due to come out ${sayDate(value.date)}${where}.`,
    'order not ordered':
      subject === 'heartstopper-forever' || subject === 'show' || subject === 'season-1'
        ? undefined
        : `Netflix has not ordered ${name} yet.`,
    'production not started': `Filming of ${name} has not started yet.`,
    'production filming': `Filming of ${name} is currently under way.`,
    'casting not announced':
      subject === 'season-2' || subject === 'season-3'
        ? `The cast of ${name} has not been announced yet.`
        : undefined,
    'casting leads announced': `The rest of the cast of ${name} has not been announced yet.`,
    'trailer none': `There is no trailer for ${name} yet.`,
    'title ': `${start(name)} does not have a title yet.`,
    'count out':
      value.of === 'volumes' && isCounted
        ? `${count} volumes have been published so far${where}.`
        : value.of === 'episodes' && isCounted
          ? `${value.number} episodes have been released so far.`
          : value.of === 'seasons' && isCounted && value.number > 1
            ? `Only ${count?.toLowerCase()} seasons have been released so far.`
            : undefined,
    'count planned':
      value.of === 'volumes' && isCounted
        ? `The comics are planned to be ${count?.toLowerCase()} volumes in all.`
        : undefined,
    'final ':
      subject === 'heartstopper-books'
        ? `${start(label(String(value.work)))} will be the last of the comics.`
        : undefined,
    'status paused': `The Heartstopper webcomic is still on hiatus.`,
    'status running':
      subject === 'webcomic' ? 'The Heartstopper webcomic is still updated three times a month.' : undefined,
    'award nominated':
      subject === 'show' || subject === 'season-1'
        ? `Heartstopper is nominated for the ${value.award}.`
        : undefined,
    'figure at least': `More than ${(value.number ?? 0) / 1e6} million copies of the Heartstopper books have been sold worldwide.`,
    'figure exact': `${start(name)} has a score of ${value.number}% on Rotten Tomatoes.`,
  };
  return said[`${attribute} ${value.state ?? value.scope ?? value.result ?? value.compare ?? ''}`];
}

const firstDay = (partial: string): Day => `${partial}${'-01'.repeat((10 - partial.length) / 3)}`;

/**
 * When a value stops being true. A month or year that was announced holds as long as every later plan lies in
 * it, "no date" until a day is known, and a number of books until they are as many in every country.
 */
function turnsOn(fact: (typeof source.facts)[number], at: number): Day | undefined {
  const { value, until } = fact.periods[at] as { value: Value; until?: string };
  if (until === undefined) return undefined;
  if (fact.attribute === 'release') {
    const goesOn = ({ state, date }: Value) =>
      state === 'announced' &&
      date !== undefined &&
      (value.state === 'undated' ? date.length < 10 : date.startsWith(value.date ?? '-'));
    const later = fact.periods.slice(at + 1) as { value: Value; until?: string }[];
    const end = later.findIndex((one) => !goesOn(one.value));
    return firstDay(later[end - 1]?.until ?? until);
  }
  if (fact.attribute === 'count' && (value.region ?? 'world') === 'world') {
    const same = source.facts.flatMap(({ attribute, periods }) =>
      attribute !== 'count'
        ? []
        : (periods as readonly { value: Value; until?: string }[]).flatMap((one) =>
            one.value.of === value.of && one.value.number === value.number && one.value.scope === value.scope
              ? [one.until]
              : [],
          ),
    );
    const last = same.sort().at(-1);
    return last === undefined ? undefined : firstDay(last);
  }
  return firstDay(until);
}

const turns: Turn[] = [...source.facts].flatMap((fact) =>
  fact.annotate === false
    ? []
    : fact.periods.flatMap(({ value, from }, at) => {
        const text = sentence(fact.subject, fact.attribute, value as Value);
        const day = turnsOn(fact, at);
        if (day === undefined || text === undefined) return [];
        return [
          {
            fact: fact.id,
            text,
            written: from === undefined ? addDays(day, -10) : firstDay(from),
            turns: day,
          },
        ];
      }),
);

/** What a page with one sentence is warned of. */
function warned(text: string, published: Day, readOn: Day) {
  const page = readPage(
    readBlocks([{ text, kind: 'paragraph' }]),
    { title: 'Heartstopper news', published },
    pack,
  );
  return findClaims(page, { about: true, confidence: 1 }, pack, readOn).filter(
    ({ verdict }) => verdict !== 'current',
  );
}

describe('every value that a fact once had', () => {
  test('covers many facts', () => expect(new Set(turns.map(({ fact }) => fact)).size).toBeGreaterThan(30));

  test.each(turns)('$fact: "$text" ($written) turns outdated on $turns', ({ text, written, turns: day }) => {
    expect(warned(text, written, addDays(day, -1)).map(({ verdict }) => verdict)).toEqual([]);
    expect(warned(text, written, day)[0]?.verdict).toBe('outdated');
    expect(warned(text, written, addDays(day, 30))[0]?.verdict).toBe('outdated');
  });
});
