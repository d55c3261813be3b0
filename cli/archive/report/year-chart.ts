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

/** Bars by year, wrong claims on top of outdated ones. The table below it says the same for screen readers. */
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
  return markup`<svg viewBox="0 0 ${Math.max(1, years.length) * step} ${height + 48}" role="img" aria-label="Claims by year of the article">
${bars}
</svg>`;
}
