import { describe, expect, test } from 'vitest';
import { cast, harmless, parisTrip } from './harness/pages.ts';
import { until } from './harness/until.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';
import { visibleText } from './harness/visible-text.ts';

const about = `<h1>All about Heartstopper</h1><p>${cast}</p><p>${harmless}</p>`;

/** A page about the show with a script of its own, before or after its text. */
const page = (inside: string, script: string, early = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>All about Heartstopper</title><script>
  window.errors = []; addEventListener('error', (event) => errors.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  ${early}</script></head><body><main>${about}${inside}</main><script>${script}</script></body></html>`;

// `STORM_SECONDS=10` for the full storm.
const stormSeconds = Number(process.env['STORM_SECONDS'] ?? 3);

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);

  /** Opens a page, and sees that afterwards nothing tells, nothing was thrown and the page answers. */
  const survives = async (name: string, html: string, isDone = 'true') => {
    const tab = await stage.open(stage.web.serve('courier.example', `/${name}`, html));
    await until(() => tab.evaluate(`Boolean(${isDone})`), Boolean, 60_000);
    await until(
      () => visibleText(tab),
      (text) => text.includes(harmless) && !/Louvre/.test(text),
      60_000,
    );
    expect(await tab.evaluate('errors')).toEqual([]);
    const asked = performance.now();
    await tab.evaluate('new Promise((done) => setTimeout(done))');
    expect(performance.now() - asked).toBeLessThan(2_000);
    return tab;
  };

  test(`a storm of ten thousand changes a second, for ${stormSeconds} seconds`, async () => {
    const storm = `const place = document.querySelector('#place'); const begun = performance.now(); window.made = 0;
      const blow = () => { const due = Math.min(performance.now() - begun, ${stormSeconds * 1_000}) * 10;
        for (; made < due; made += 2) { const p = document.createElement('p');
          p.textContent = made % 100 ? 'It rains. ' + made : ${JSON.stringify(parisTrip)}; place.prepend(p);
          if (place.childNodes.length > 60) place.lastChild.remove(); }
        if (made < ${stormSeconds * 10_000}) setTimeout(blow, 10); else window.done = true; }; blow();`;
    const tab = await survives('storm', page('<div id="place"></div>', storm), 'window.done');
    expect(await tab.evaluate('made')).toBeGreaterThanOrEqual(stormSeconds * 10_000);
    await until(async () => (await tab.$$('#place leafmark-veil')).length > 0);
  }, 180_000);

  test('ten megabytes in one text node', async () => {
    const script = `const p = document.createElement('p'); p.textContent = 'It rained in Ferrywick. '.repeat(420_000); document.querySelector('main').append(p);`;
    await survives('long', page(`<p>${parisTrip}</p>`, script));
  }, 120_000);

  test('fifty thousand nodes', async () => {
    const script = `document.querySelector('main').insertAdjacentHTML('beforeend', '<div><p>It <b>rains</b> in Ferrywick.</p></div>'.repeat(12_500))`;
    await survives('many', page(`<p>${parisTrip}</p>`, script));
  }, 120_000);

  test('a page that takes our elements out again and again', async () => {
    const script = `const tear = () => { for (const own of document.querySelectorAll('leafmark-veil,leafmark-note,leafmark-card')) own.remove(); };
      new MutationObserver(tear).observe(document, { childList: true, subtree: true }); setTimeout(() => { window.done = true }, 1_500);`;
    await survives('tearing', page(`<p>${parisTrip}</p>`, script), 'window.done');
  });

  test('a page that writes its text anew as often as it can', async () => {
    const script = `const p = document.querySelector('#p'); const end = performance.now() + 1_500;
      const write = () => { p.textContent = ${JSON.stringify(parisTrip)}; if (performance.now() < end) requestAnimationFrame(write); else window.done = true }; write();`;
    await survives('writing', page('<p id="p"></p>', script), 'window.done');
  });

  test('a page with observers, prototypes and names of its own', async () => {
    const early = `window.MutationObserver = class { observe() {} disconnect() {} takeRecords() { return [] } };
      for (const name of ['splitText', 'appendData']) (name === 'splitText' ? Text : CharacterData).prototype[name] = () => { throw new Error('mine') };
      Element.prototype.attachShadow = () => { throw new Error('mine') };
      Node.prototype.contains = () => true; Array.prototype.at = () => undefined;
      customElements.define('leafmark-veil', class extends HTMLElement { constructor() { super(); this.attachShadow; } });`;
    await survives('patched', page(`<p>${parisTrip}</p>`, '', early));
  });

  test('a page that presses our buttons by script', async () => {
    const script = `setInterval(() => { for (const own of document.querySelectorAll('leafmark-veil')) {
      own.click(); own.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      own.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })); own.focus(); } }, 20);
      setTimeout(() => { window.done = true }, 1_200);`;
    await survives('pressing', page(`<p>${parisTrip}</p>`, script), 'window.done');
  });

  test('closed shadow roots stay closed and whole', async () => {
    const script = `const host = document.createElement('div'); document.querySelector('main').append(host);
      window.inside = host.attachShadow({ mode: 'closed' }); inside.innerHTML = '<p>Nothing to see.</p>'; window.before = inside.innerHTML;`;
    const tab = await survives('closed', page(`<p>${parisTrip}</p>`, script));
    expect(await tab.evaluate('inside.innerHTML === before')).toBe(true);
  });

  test('nothing on the page gives the progress away', async () => {
    const tab = await survives('quiet', page(`<p>${parisTrip}</p>`, ''));
    const seen = await tab.evaluate(() => ({
      attributes: [...document.querySelectorAll('leafmark-veil')].flatMap((own) =>
        [...own.attributes].map(({ name }) => name),
      ),
      opened: [...document.querySelectorAll('leafmark-veil')].some((own) => own.shadowRoot),
      names: Object.keys(window).filter((name) => /leafmark/i.test(name)),
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    }));
    expect(seen).toEqual({ attributes: [], opened: false, names: [], ids: [] });
  });

  test('a page that comes back from the history is read as the reader stands now', async () => {
    const url = stage.web.serve('courier.example', '/back', page(`<p>${parisTrip}</p>`, ''));
    const tab = await stage.read(url);
    await tab.goto(stage.web.serve('courier.example', '/away', '<!doctype html><title>Away</title><p>Away.'));
    await stage.desk.store({ 'settings.progress.books': 'V3' });
    // Not `goBack()`: a page out of the cache never loads, and that is what it waits for.
    await tab.evaluate(() => setTimeout(() => history.back()));
    await until(() => tab.evaluate(() => location.pathname === '/back').catch(() => false));
    await until(
      () => visibleText(tab),
      (text) => text.includes(parisTrip),
    );
    await stage.desk.store({});
    await until(
      () => visibleText(tab),
      (text) => !text.includes('Louvre'),
    );
  });
});
