import type { Day } from '../../../lib/engine/types.ts';
import type { ClaimsTally } from './claims-tally.ts';
import { Markup, markup } from './markup.ts';
import { type YearCount, yearChart } from './year-chart.ts';

const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { padding: .25rem .75rem; border-bottom: 1px solid #ccc; text-align: right; }
th:first-child, td:first-child, td.text { text-align: left; }
figure { margin: 1rem 0; }
svg { max-width: 100%; height: 14rem; }
svg.key { width: .9rem; height: .9rem; vertical-align: -.1em; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .5rem 0; padding: 0; list-style: none; }
svg text { font-size: 12px; text-anchor: middle; fill: currentColor; }
.outdated { fill: #a06a00; } .wrong { fill: #7d1a14; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #1b1b1b; } .outdated { fill: #e0a94a; } .wrong { fill: #ff6f61; } }
`;

const sum = (cells: readonly { outdated: number; wrong: number }[]) =>
  cells.reduce(
    (all, { outdated, wrong }) => ({ outdated: all.outdated + outdated, wrong: all.wrong + wrong }),
    { outdated: 0, wrong: 0 },
  );

const both = ({ outdated, wrong }: { outdated: number; wrong: number }) => outdated + wrong;

const totalsByYear = ({ cells }: ClaimsTally): YearCount[] =>
  [...new Set(Object.values(cells).flatMap((years) => Object.keys(years)))]
    .sort()
    .map((year) => ({ year, ...sum(Object.values(cells).flatMap((years) => years[year] ?? [])) }));

const topicTable = ({ cells }: ClaimsTally, years: readonly YearCount[]): Markup => {
  const rows = Object.entries(cells)
    .map(([topic, counts]) => ({ topic, counts, all: both(sum(Object.values(counts))) }))
    .sort((one, other) => other.all - one.all || one.topic.localeCompare(other.topic, 'en'))
    .map(({ topic, counts, all }) => {
      const perYear = years.map(
        ({ year }) => markup`<td>${both(counts[year] ?? { outdated: 0, wrong: 0 })}</td>`,
      );
      return markup`<tr><th scope="row">${topic}</th>${perYear}<td>${all}</td></tr>`;
    });
  const heads = years.map(({ year }) => markup`<th scope="col">${year}</th>`);
  return markup`<table><caption>Outdated and wrong claims by topic and year of the article</caption>
<thead><tr><th scope="col">Topic</th>${heads}<th scope="col">All</th></tr></thead><tbody>${rows}</tbody></table>`;
};

/**
 * What was found in an archive, as one page that needs nothing else: totals, a chart, counts by topic and year,
 * and the articles with most claims. Nothing in it can run, whatever the articles hold.
 */
export function reportPage(tally: ClaimsTally, readOn: Day): string {
  const years = totalsByYear(tally);
  const { outdated, wrong } = sum(years);
  const worst = tally.worst.map(
    (one) => markup`<tr><td class="text">${one.id}</td><td class="text">${one.title}</td>
<td>${one.published ?? 'undated'}</td><td>${one.outdated}</td><td>${one.wrong}</td></tr>`,
  );
  return String(markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Outdated claims</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${new Markup(style)}</style></head><body>
<h1>Outdated claims</h1>
<p>${tally.articles} articles read as on ${readOn}; ${tally.concerned} of them hold ${outdated} outdated
and ${wrong} wrong claims. Every one is in claims.csv; the counts are in topics-by-year.csv.</p>
<h2>By year</h2>${yearChart(years)}
<h2>By topic</h2>${topicTable(tally, years)}
<h2>Articles with most claims</h2>
<table><thead><tr><th scope="col">Id</th><th scope="col">Title</th><th scope="col">Published</th>
<th scope="col">Outdated</th><th scope="col">Wrong</th></tr></thead><tbody>${worst}</tbody></table>
</body></html>
`);
}
