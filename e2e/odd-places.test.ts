import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cast, harmless, newsPage, notCommissioned, parisTrip } from './harness/pages.ts';
import { paintedFrames } from './harness/painted-frames.ts';
import { until } from './harness/until.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';
import { visibleText } from './harness/visible-text.ts';

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);
  const serve = (...paragraphs: readonly string[]) =>
    stage.web.serve('courier.example', '/odd', newsPage('Heartstopper', '2022-05-04', cast, ...paragraphs));

  const frameText = async (page: Page, host: string) => {
    const frame = page.frames().find((one) => one.url().includes(host));
    return (await frame?.evaluate(() => document.body.innerText)) ?? '';
  };
  const comments = `<title>Comments</title><h3>2 comments</h3><p>${parisTrip}</p>
    <p>I cried when they said it. Nick and Charlie say "I love you" to each other at last.</p><p>Charlie forever</p>`;

  test('comments in a frame of another site tell of what the page around them is about', async () => {
    stage.web.serve('comments.example', '/thread', comments);
    const page = await stage.read(serve('<iframe src="http://comments.example/thread"></iframe>'));
    const said = await until(
      () => frameText(page, 'comments.example'),
      (text) => text.includes('Charlie forever'),
    );
    expect(said).not.toContain('Louvre');
    expect((await stage.desk.findings(page.url())).length).toBe(0); // they are not the page's own
  });

  test('the same comments by themselves are about nobody in particular', async () => {
    const page = await stage.read(stage.web.serve('comments.example', '/thread', comments));
    expect(await visibleText(page)).toContain('Louvre');
  });

  test('a sentence over elements with names of the page’s own is one sentence', async () => {
    const page = await stage.read(
      serve('On the trip to Paris <x-name>Nick</x-name> and <button>Charlie</button> kiss at the Louvre.'),
    );
    const shown = await visibleText(page);
    for (const word of ['trip', 'kiss', 'Louvre']) expect(shown).not.toContain(word);
  });

  test('a headline that a script has split into its words is one line', async () => {
    const words = parisTrip.replaceAll(/\S+/g, '<div style="display: inline-block">$&</div>');
    const page = await stage.read(serve(`</p><h2>${words}</h2><p>${harmless}`));
    const shown = await visibleText(page);
    for (const word of ['trip', 'kiss', 'Louvre']) expect(shown).not.toContain(word);
    expect(shown).toContain(harmless);
  });

  test('what is shown in the place of an object that cannot be is read', async () => {
    const page = await stage.read(
      serve(`</p><object data="/gone"><p>${parisTrip} ${harmless}</p></object><p>`),
    );
    const shown = await visibleText(page);
    expect(shown).not.toContain('Louvre');
    expect(shown).toContain(harmless);
  });

  const show = `globalThis.heard = [];
    for (const name of ['pointerdown', 'click', 'keydown', 'error']) addEventListener(name, () => heard.push(name));
    const show = (host) => {
      globalThis.inside = host.attachShadow({ mode: 'closed' });
      inside.innerHTML = '<p>${parisTrip}</p>';
    };`;
  const closedRoots = {
    'at once': "show(document.querySelector('x-card')); globalThis.begin = () => {};",
    'when the page defines a name': `globalThis.begin = () =>
      customElements.define('x-card', class extends HTMLElement { connectedCallback() { show(this); } });`,
    'in an empty place': "globalThis.begin = () => show(document.querySelector('section > div'));",
  };

  test.each(Object.entries(closedRoots))(
    'what stands in a closed shadow root is read: %s',
    async (_, when) => {
      const page = await stage.read(
        serve(`</p><section><x-card></x-card><div></div></section><script>${show}${when}</script><p>`),
      );
      // Asked for at the end of a frame: what has been painted.
      const painted = `new Promise((done) => {
      begin();
      requestAnimationFrame(() => setTimeout(() => done(inside.firstChild.innerText)));
    })`;
      expect(await page.evaluate(painted)).toBe('');
      const button = (await page.evaluate(`(() => {
      const { left, top, height } = inside.querySelector('leafmark-veil').getClientRects()[0];
      return { x: left + 20, y: top + height / 2 };
    })()`)) as { x: number; y: number };
      await page.mouse.click(button.x, button.y);
      await until(async () => (await page.evaluate('inside.firstChild.innerText')) === parisTrip);
      await stage.desk.store({ 'settings.pausedUntil': 'always' });
      await until(async () => (await page.evaluate('inside.innerHTML')) === `<p>${parisTrip}</p>`);
      expect(await page.evaluate('heard')).toEqual([]);
    },
  );

  test('what a reader begins to edit in its place is the text of the page, and nothing of ours', async () => {
    const page = await stage.read(serve(`<span id="comment">${parisTrip}</span> ${harmless}`));
    expect(await page.$('leafmark-veil')).not.toBeNull();
    await page.$eval('#comment', (comment) => comment.setAttribute('contenteditable', 'true'));
    await until(async () => (await page.$eval('#comment', ({ innerHTML }) => innerHTML)) === parisTrip);
  });

  test('in a narrow column the buttons of a veil stay in their cell', async () => {
    const row = `<tr><td>1</td><td>${parisTrip}</td><td>4.5</td></tr>`;
    const page = await stage.read(serve(`</p><table border="1" style="width: 300px">${row}</table><p>`));
    expect(await page.$('td:first-child leafmark-veil')).not.toBeNull();
    const strangers = await page.$eval('td:nth-child(2)', (cell) => {
      const { left, top, bottom } = cell.getBoundingClientRect();
      const found: string[] = [];
      for (let y = Math.ceil(top); y < bottom; y += 2) {
        const at = document.elementFromPoint(left + 3, y);
        if (at && !cell.contains(at)) found.push(at.localName);
      }
      return found;
    });
    expect(strangers).toEqual([]);
  });

  test('a card opens above the dialog in which its statement stands', async () => {
    const page = await stage.read(
      serve(
        `</p><dialog><p>${notCommissioned}</p><p>${harmless}</p></dialog>` +
          '<script>document.querySelector("dialog").showModal()</script><p>',
      ),
    );
    const note = await page.waitForSelector('leafmark-note');
    await note?.hover();
    const { x, y } = (await page.$eval('dialog > p', (statement) => {
      const { left, bottom } = statement.getBoundingClientRect();
      return { x: left + 30, y: bottom + 20 };
    })) as { x: number; y: number };
    await until(
      () => page.evaluate((...at) => document.elementFromPoint(...at)?.localName, x, y),
      (name) => name === 'leafmark-card',
    );
  });
});

describe('chromium', () => {
  const stage = useExtension('chromium');
  const magenta = 'style="color: #f0f; font: bold 40px sans-serif; visibility: visible"';
  const head = `<title>Heartstopper</title><p>${cast}</p>`;
  const chunks = [
    `${head}<p ${magenta}>${parisTrip}</p>`,
    `<dialog style="border: none"><p ${magenta}>${parisTrip}</p></dialog>`,
    '<script>document.querySelector("dialog").showModal()</script>',
    `<p>${harmless}</p>`,
  ];
  const painted = async (path: string) => {
    const url = stage.web.serve('slow.example', path, async (_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      for (const chunk of chunks) {
        response.write(chunk);
        await new Promise((done) => setTimeout(done, 30));
      }
      response.end();
    });
    const page = await stage.open('about:blank');
    const decoder = await stage.open('about:blank');
    await page.bringToFront();
    return paintedFrames(page, decoder, async () => {
      await page.goto(url);
      await stage.desk.read(url);
    });
  };

  test('without Leafmark what a page makes visible by itself is painted', async () => {
    await stage.desk.store({ 'settings.siteOff.slow.example': true });
    expect((await painted('/off')).magenta).toBeGreaterThan(0);
  });

  test('no frame paints it before it has been read, neither in the page nor in a dialog', async () => {
    expect((await painted('/on')).magenta).toBe(0);
  });
});
