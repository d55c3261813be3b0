import type { Day } from '../../engine/types.ts';
import { publishedNames } from './published-names.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const pad = (part: string | number) => String(part).padStart(2, '0');

/**
 * The day on which a page says that its article was published: JSON-LD, then meta elements, `<time>`, the
 * address, the byline. `undefined` when it does not say, and for a day that the calendar does not have.
 */
export function findPageDate(document: Document): Day | undefined {
  return (
    fromJsonLd(document) ??
    fromMeta(document) ??
    fromTime(document) ??
    fromAddress(document) ??
    fromByline(document)
  );
}

/** The first calendar date at the start of an ISO 8601 string or written out in English. */
export function readDay(text: string): Day | undefined {
  const iso = /(?:^|[^\d])((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  if (iso) return asDay(iso[1] as string, iso[2] as string, iso[3] as string);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3})[a-z]*\.?,?\s+((?:19|20)\d{2})\b/i.exec(
    text,
  );
  if (dayFirst) return asDay(dayFirst[3] as string, monthOf(dayFirst[2] as string), dayFirst[1] as string);
  const monthFirst = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})\b/i.exec(text);
  if (monthFirst)
    return asDay(monthFirst[3] as string, monthOf(monthFirst[1] as string), monthFirst[2] as string);
  return undefined;
}

const monthOf = (name: string) => String(months.indexOf(name.toLowerCase()) + 1);

function asDay(year: string, month: string, day: string): Day | undefined {
  const written = `${year}-${pad(month)}-${pad(day)}`;
  const time = Date.parse(written);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written) ? written : undefined;
}

function fromJsonLd(document: Document): Day | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    // Pages break their JSON-LD often enough; the one value is read without parsing the rest.
    const found =
      /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(text) ?? /"dateCreated"\s*:\s*"([^"]{4,40})"/.exec(text);
    const day = found && readDay(found[1] as string);
    if (day) return day;
  }
  return undefined;
}

function fromMeta(document: Document): Day | undefined {
  const said = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const key = name?.toLowerCase();
    if (key && !said.has(key)) said.set(key, meta.getAttribute('content') ?? '');
  }
  for (const name of publishedNames) {
    const day = readDay(said.get(name)?.replaceAll('/', '-') ?? '');
    if (day) return day;
  }
  return undefined;
}

function fromTime(document: Document): Day | undefined {
  const marked = document.querySelector(
    'time[itemprop="datePublished"],time[pubdate],time.published,time.entry-date',
  );
  const home = document.querySelector('article,main,[role=main]') ?? document.body;
  for (const time of [marked, home?.querySelector('time')]) {
    const day = time && readDay(`${time.getAttribute('datetime') ?? ''} ${time.textContent ?? ''}`);
    if (day) return day;
  }
  return undefined;
}

function fromAddress({ location }: Document): Day | undefined {
  const path = location?.pathname ?? '';
  const slashed = /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?!\d)/i.exec(path);
  if (!slashed) return undefined;
  const [, year, month, day] = slashed as unknown as [string, string, string, string];
  return asDay(year, /\d/.test(month) ? month : monthOf(month), day);
}

function fromByline(document: Document): Day | undefined {
  const selector =
    '.byline,.dateline,.date,.published,.post-date,.entry-meta,.meta,[rel=author],[itemprop=datePublished],header p';
  for (const element of [...document.querySelectorAll(selector)].slice(0, 12)) {
    const day = readDay((element.textContent ?? '').slice(0, 200));
    if (day) return day;
  }
  return undefined;
}
