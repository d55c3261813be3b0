import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cast, harmless, newsPage, parisTrip } from './harness/pages.ts';
import { shadowText } from './harness/shadow-text.ts';
import { spokenLines } from './harness/spoken-lines.ts';
import { isAsServed } from './harness/tree.ts';
import { until } from './harness/until.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';

/** What says something without being text of the page, and what is only called or described by such text. */
const sayers = [
  `<select><option>It rains in May.</option><option>${parisTrip}</option></select>`,
  `<select size="3"><optgroup label="${parisTrip}"><option label="${parisTrip}">1</option></optgroup></select>`,
  `<input type="button" value="${parisTrip}">`,
  `<textarea placeholder="${parisTrip}"></textarea>`,
  `<svg width="600" height="60"><g><text y="20">On the school trip to Paris,</text><text y="40">Nick and Charlie kiss in front of the Louvre.</text></g></svg>`,
  `<svg width="60" height="60" role="img" aria-labelledby="drawn"><title id="drawn">${parisTrip}</title><rect width="50" height="50"></rect></svg>`,
  `<math><mtext>${parisTrip}</mtext></math>`,
  `<input type="submit" name="vote" value="${parisTrip}">`,
  `<input readonly="" value="${parisTrip}">`,
  `<input list="tips"><datalist id="tips"><option value="${parisTrip}"></option></datalist>`,
  `<canvas width="9" height="9">${parisTrip}</canvas>`,
  `<a href="#a" aria-describedby="tip-a">One</a><span id="tip-a" hidden="">${parisTrip}</span>`,
  `<a href="#b" aria-labelledby="tip-b">Two</a><span id="tip-b" style="visibility: hidden">${parisTrip}</span>`,
  `<section aria-labelledby="seen"><h2 id="seen">${parisTrip}</h2></section>`,
];

/** Places in which a press of our button could do something else as well, or do nothing. */
const places = {
  summary: `<details><summary>${parisTrip}</summary><p>It rains.</p></details>`,
  label: `<input type="checkbox" id="box"><label for="box">${parisTrip}</label>`,
  choice: `<div role="radio" tabindex="0">${parisTrip}</div>`,
  card: `<div style="position: relative"><a class="over" href="#gone">On</a><p>${parisTrip}</p></div>`,
};
/** Notes what reaches the page of a press, the folded part that opens and the link that is followed. */
const listeners = `<style>#box + label { color: rgb(1, 2, 3) } .over::after { content: ''; position: absolute; inset: 0 }</style>
  <script>globalThis.heard = [];
  for (const name of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup'])
    document.addEventListener(name, ({ target }) => heard.push(name + ' ' + target.localName));
  document.addEventListener('toggle', () => heard.push('toggle'), true);
  addEventListener('hashchange', () => heard.push('hash'));
  document.addEventListener('change', () => heard.push('change'));</script>`;

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);
  const serve = (path: string, ...paragraphs: readonly string[]) =>
    stage.web.serve('courier.example', path, newsPage('Heartstopper', '2022-05-04', cast, ...paragraphs));

  test('lists, fields, tips and drawings tell nobody anything, and are given back as they were', async () => {
    const page = await stage.read(serve('/sayers', harmless, ...sayers.map((html) => `</p>${html}<p>`)));
    const lines = await spokenLines(page, stage.extension.browser);
    expect(lines.filter((line) => line.includes('Louvre'))).toEqual([]);
    expect(lines.join('\n')).toContain('It rains in May.');
    expect(lines.filter((line) => line.includes('Spoiler: volume 3')).length).toBeGreaterThan(0);
    await stage.desk.store({ 'settings.pausedUntil': 'always' });
    await until(() => isAsServed(page));
  });

  /** A place in the button of the first veil of a section. */
  const buttonOf = (page: Page, id: string) =>
    page.$eval(`#${id} leafmark-veil`, (veil) => {
      const { left, top, height } = veil.getClientRects()[0] as DOMRect;
      return { x: left + 20, y: top + height / 2 };
    });

  test('our button can be pressed wherever it stands, and does nothing else there', async () => {
    const sections = Object.entries(places).map(
      ([id, html]) => `</p><section id="${id}">${html}</section><p>`,
    );
    const page = await stage.read(serve('/places', listeners, ...sections));
    const tells = (id: string) =>
      page.$eval(`#${id}`, (section) => (section as HTMLElement).innerText.includes('Louvre'));
    for (const id of Object.keys(places)) {
      const { x, y } = await buttonOf(page, id);
      await page.mouse.click(x, y);
      await until(() => tells(id));
      if (id === 'card') continue; // the link over it has the focus
      await page.keyboard.press('Enter');
      await until(async () => !(await tells(id)));
    }
    const heard = (await page.evaluate('heard')) as string[];
    // Of a press that a link takes the page hears until we are asked.
    expect(heard.filter((one) => !/^(?:pointerdown|mousedown|mouseup) a$/.test(one))).toEqual([]);
    expect(await page.$eval('label', (label) => getComputedStyle(label).color)).toBe('rgb(1, 2, 3)');
    // And the link still takes those beside the button.
    await page.$eval('#card leafmark-veil', (veil) => veil.scrollIntoView());
    const { x, y } = await page.$eval('#card p', (line) => {
      const { right, bottom } = line.getBoundingClientRect();
      return { x: right - 5, y: bottom - 3 };
    });
    await page.mouse.click(x, y);
    await until(() => page.evaluate(() => location.hash === '#gone'));
  });

  test('Tab passes over our buttons in what a slider keeps out of reach', async () => {
    const slide = (more: string, tabindex: string) =>
      `<div ${more} style="flex: 0 0 300px"><a href="#x" ${tabindex}>On</a><p>${parisTrip}</p></div>`;
    const slides = slide('', '') + slide('aria-hidden="true"', 'tabindex="-1"');
    const page = await stage.read(
      serve(
        '/slider',
        `</p><div style="display: flex; width: 300px; overflow: hidden">${slides}</div><a id="end" href="#e">End</a><p>`,
      ),
    );
    const walk: (string | undefined)[] = [];
    const at = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
    while (walk.length < 9 && walk.at(-1) !== 'end') {
      await page.keyboard.press('Tab');
      walk.push(await at());
    }
    expect(walk).toEqual(['a', 'leafmark-veil', 'leafmark-veil', 'end']);
    expect(await page.$$eval('[style] leafmark-veil', (veils) => veils.length)).toBe(2);
  });

  test('a page of plain XML keeps room for what is hidden, and a press shows it', async () => {
    const said = [cast, harmless, parisTrip].map((text) => `<line>${text}</line>`).join('\n');
    const url = stage.web.serve('feeds.example', '/xml', (_request, response) => {
      response.setHeader('content-type', 'text/xml; charset=utf-8');
      response.end(`<?xml-stylesheet type="text/css" href="none.css"?><feed>${said}</feed>`);
    });
    const page = await stage.read(url);
    const widthOf = () => page.$eval('leafmark-veil', (veil) => veil.getBoundingClientRect().width);
    expect(await widthOf()).toBeGreaterThan(400);
    const { x, y } = await page.$eval('leafmark-veil', (veil) => {
      const { left, top, height } = veil.getClientRects()[0] as DOMRect;
      return { x: left + 20, y: top + height / 2 };
    });
    await page.mouse.click(x, y);
    await until(
      async () => (await shadowText(page)).join(),
      (text) => text.includes('Hide'),
    );
  });
});
