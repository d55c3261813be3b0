import { type Markup, markup } from './markup.ts';

/** One bar of the chart. */
export interface YearCount {
  readonly year: string;
  readonly outdated: number;
  readonly wrong: number;
}

const height = 160;
const step = 48;
const barWidth = 32;

/** What a colour stands for. Which part of a bar it is stands there too, for who cannot tell the colours apart. */
const legendItem = (verdict: 'outdated' | 'wrong', words: string): Markup =>
  markup`<li><svg class="key" viewBox="0 0 12 12" aria-hidden="true"><rect class="${verdict}" width="12" height="12"/></svg> ${words}</li>`;

/** Bars by year with their legend, wrong claims on top of outdated ones. The table below says the same in numbers. */
export function yearChart(years: readonly YearCount[]): Markup {
  const most = Math.max(1, ...years.map(({ outdated, wrong }) => outdated + wrong));
  const tall = (count: number) => Math.round((count / most) * height);
  const bars = years.map(({ year, outdated, wrong }, at) => {
    const x = at * step + (step - barWidth) / 2;
    const middle = x + barWidth / 2;
    const top = height - tall(outdated);
    return markup`<rect class="outdated" x="${x}" y="${top + 20}" width="${barWidth}" height="${tall(outdated)}"/>
<rect class="wrong" x="${x}" y="${top - tall(wrong) + 20}" width="${barWidth}" height="${tall(wrong)}"/>
<text x="${middle}" y="${top - tall(wrong) + 14}">${outdated + wrong}</text>
<text x="${middle}" y="${height + 38}">${year}</text>`;
  });
  return markup`<figure>
<svg viewBox="0 0 ${Math.max(1, years.length) * step} ${height + 48}" role="img" aria-label="Claims by year of the article">
${bars}
</svg>
<figcaption><ul class="legend">
${legendItem('outdated', 'Outdated (lower part of a bar)')}
${legendItem('wrong', 'Wrong (upper part of a bar)')}
</ul></figcaption></figure>`;
}
