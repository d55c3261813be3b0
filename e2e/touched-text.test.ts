import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cast, harmless, newsPage, parisTrip } from './harness/pages.ts';
import { settled, until } from './harness/until.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';

/** What a page does in one task to a paragraph of which a part is hidden: `t` is its own text, `p` the paragraph. */
const doings = {
  'writes its text anew': `t.data = ${JSON.stringify(harmless)}`,
  'empties its text': "t.nodeValue = ''",
  'takes its text out, empties it and puts it back': "t.remove(); t.data = ''; p.append(t)",
  'empties its text and moves it':
    "t.data = ''; const b = document.createElement('b'); p.append(b); b.append(t)",
  'puts its text into an element': "const b = document.createElement('b'); t.replaceWith(b); b.append(t)",
  'replaces its text': "t.replaceWith('All is calm.')",
  'says something else': "p.textContent = 'All is calm.'",
  'parts its text': "t.splitText(t.data.startsWith('Heart') ? 3 : 0)",
  'parts its text and puts a part into an element':
    "const rest = t.splitText(0); const b = document.createElement('b'); rest.replaceWith(b); b.append(rest)",
  'goes through all texts and writes each anew':
    "const all = document.createTreeWalker(p, 4); while (all.nextNode()) all.currentNode.data = all.currentNode.data.replace(/e/g, 'ee')",
  'goes through all texts and replaces a word where it stands':
    "const all = document.createTreeWalker(p, 4); while (all.nextNode()) if (/drawn/.test(all.currentNode.data)) all.currentNode.data = all.currentNode.data.replaceAll('drawn', 'painted')",
  'goes through all texts and writes each as it was':
    'const all = document.createTreeWalker(p, 4); while (all.nextNode()) all.currentNode.data = all.currentNode.data',
  'puts something behind its text': "t.after(document.createElement('i'))",
  'joins its texts': 'p.normalize()',
  'joins its texts to others': "p.prepend('Once more: '); p.append(' So much for that.'); p.normalize()",
  'adds to its last text': "p.lastChild.appendData(' So much for that.')",
  'unwraps an element around its text':
    "const b = document.createElement('b'); p.append(b); b.append(t); b.replaceWith(t); p.normalize()",
};
const texts = [
  `${parisTrip} ${harmless}`,
  `${harmless} ${parisTrip}`,
  `${harmless} ${parisTrip} ${harmless}`,
  parisTrip,
];
const names = Object.keys(doings);

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);

  /** Runs a script for every paragraph of the page and for a twin of each in no document; tells how they stand now. */
  const run = (page: Page, body: string): Promise<[unknown, unknown][]> =>
    page.evaluate(`(() => {
      const describe = (node) => [node === node.own ? 'own' : node.nodeName, node.nodeValue, [...node.childNodes].map(describe)];
      return twins.map((pair, at) => { ${body} });
    })()`) as Promise<[unknown, unknown][]>;
  const told = (page: Page) => run(page, 'return pair.map(({ p }) => p.textContent)');
  const trees = (page: Page) => run(page, 'return pair.map(({ p }) => describe(p))');

  test('whatever a page does to text of which a part is hidden, it ends up as it would without us', async () => {
    const page = await stage.read(
      stage.web.serve('courier.example', '/touched', newsPage('About Heartstopper', '2022-05-04', cast)),
    );
    await page.evaluate(`globalThis.twins = ${JSON.stringify(names.flatMap(() => texts))}.map((text) => [0, 1].map(() => {
      const p = document.createElement('p'); const t = document.createTextNode(text); p.append(t); t.own = t; return { p, t }; }));
      document.querySelector('article').append(...twins.map(([{ p }]) => p))`);
    await until(
      () => page.$$('article leafmark-veil'),
      (veils) => veils.length >= names.length * texts.length,
    );
    await page.evaluate(`(() => { const doings = [${Object.values(doings)
      .map((script) => `(p, t) => { ${script} }`)
      .join(',')}];
      twins.forEach((pair, at) => pair.forEach(({ p, t }) => doings[Math.floor(at / ${texts.length})](p, t))); })()`);
    const rested = await settled(() => told(page));
    const named = (list: [unknown, unknown][], side: number) =>
      list.map((pair, at) => `${names[Math.floor(at / texts.length)]}: ${JSON.stringify(pair[side])}`);
    expect(named(rested, 0)).toEqual(named(rested, 1));
    await stage.desk.store({ 'settings.pausedUntil': 'always' });
    await until(async () => (await page.$$('leafmark-veil')).length === 0);
    const left = await trees(page);
    expect(named(left, 0)).toEqual(named(left, 1));
  });
});
