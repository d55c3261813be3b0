import { expect, test } from 'vitest';
import type { ArchiveClaim } from '../scan-batch.ts';
import { addClaims, newClaimsTally } from './claims-tally.ts';
import { claimsRow, countsCsv } from './csv.ts';
import { markup } from './markup.ts';
import { reportPage } from './report-page.ts';
import { yearChart } from './year-chart.ts';

const claim: ArchiveClaim = {
  id: 'a',
  title: 'Rain & <script>alert(1)</script>',
  published: '2021-05-06',
  topic: 'renewal',
  verdict: 'outdated',
  quote: 'It said "never", then\nrained.',
  truth: '=1+1',
  since: undefined,
  source: '@weather',
};

test('a tally counts claims by topic and year, and articles once', () => {
  const tally = newClaimsTally();
  addClaims(tally, 3, [
    claim,
    { ...claim, verdict: 'wrong' },
    { ...claim, id: 'b', published: undefined, topic: 'name' },
  ]);
  addClaims(tally, 2, []);
  expect(tally).toMatchObject({ articles: 5, concerned: 2 });
  expect(tally.worst.map(({ id, outdated, wrong }) => [id, outdated, wrong])).toEqual([
    ['a', 1, 1],
    ['b', 1, 0],
  ]);
  expect(countsCsv(tally)).toBe('topic,year,outdated,wrong\r\nname,undated,1,0\r\nrenewal,2021,1,1\r\n');
});

test('a tally does not grow with the articles', () => {
  const tally = newClaimsTally();
  for (let id = 0; id < 500; id += 1) addClaims(tally, 1, [{ ...claim, id: `n${id}` }]);
  expect(tally.worst).toHaveLength(50);
  expect(tally.cells['renewal']?.['2021']?.outdated).toBe(500);
});

test('a cell keeps its quotation marks and line ends, and no spreadsheet runs it', () => {
  expect(claimsRow(claim)).toBe(
    `a,2021-05-06,2021,renewal,outdated,"It said ""never"", then\nrained.",'=1+1,,'@weather\r\n`,
  );
});

test('a text in a page is a text', () => {
  expect(String(markup`<p title="${'"\'<>&'}">${markup`<b>${2}</b>`}${[markup`<i>`]}`)).toBe(
    '<p title="&quot;&#39;&lt;&gt;&amp;"><b>2</b><i>',
  );
});

test('the page shows totals, a bar for each year and the articles, and runs nothing', () => {
  const tally = newClaimsTally();
  addClaims(tally, 9, [claim, { ...claim, id: 'b', published: '2022-01-01', verdict: 'wrong' }]);
  const page = reportPage(tally, '2026-11-22');
  expect(page).toContain('9 articles read as on 2026-11-22; 2 of them hold 1 outdated\nand 1 wrong claims');
  expect(page.match(/<rect class="\w+" x=/g)).toHaveLength(4);
  expect(page).toContain('Rain &amp; &lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).not.toMatch(/<script|<img|href=|src=|url\(/);
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
});

test('the chart says in words what each of its colours stands for', () => {
  const chart = String(yearChart([{ year: '2022', outdated: 2, wrong: 1 }]));
  const colours = new Set([...chart.matchAll(/<rect class="(\w+)" x=/g)].map(([, verdict]) => verdict));
  const legend = chart.slice(chart.indexOf('<figcaption>'));
  expect([...colours]).toEqual(['outdated', 'wrong']);
  for (const verdict of colours)
    expect(legend).toMatch(new RegExp(`<rect class="${verdict}"[^>]*/></svg> ${verdict} \\(`, 'i'));
});
