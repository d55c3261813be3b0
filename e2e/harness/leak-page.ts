import { cast, harmless } from './pages.ts';
import { seededRandom } from './seeded-random.ts';

/** One piece of a page on its way through the network. */
interface Chunk {
  readonly text: string;
  readonly afterMs: number;
}

/** A page that arrives bit by bit and then changes twice, as its seed has it. */
export interface LeakPage {
  readonly chunks: readonly Chunk[];
  /** How its text is put in later, in words. */
  readonly way: string;
  /** Scripts for the page: put a paragraph in; change the route. */
  readonly insert: string;
  readonly route: string;
}

// One spoiler, in whatever dress markup gives a sentence. Only such text is magenta.
const dresses = [
  'On the school trip to Paris, Nick and Charlie kiss in front of the Louvre.',
  'On the school trip to Paris, <a href="#a">Nick</a> and <b>Charlie</b> kiss in front of the <i>Louvre</i>.',
  'On the school trip to Paris, Nick and Char&shy;lie ki&shy;ss in front of the Lou&#8203;vre.',
  'On the school trip<br>to Paris, <span>Nick and </span><span>Charlie kiss</span> in front of the Louvre.',
  'On the school trip to Paris, Nick &amp; Charlie&#32;kiss in front of the&nbsp;<a href="#b">Louvre</a>.',
];
const homes = [
  (text: string) => `<p class="telling">${text}</p>`,
  (text: string) => `<ul><li class="telling">${text}</li></ul>`,
  (text: string) => `<blockquote class="telling">${text}</blockquote>`,
  (text: string) => `<div class="telling">${text}</div>`,
  (text: string) => `<figure><figcaption class="telling">${text}</figcaption></figure>`,
];
const calm = [
  harmless,
  'It rained in Ferrywick on the day of the summer fair, and the band played under the bridge.',
  'The comic began on the web, where readers still follow it page by page.',
];

const style = `<style>body{font:bold 30px/1.2 sans-serif;margin:8px;color:#000}p,ul,div,blockquote,figure{margin:4px}
.telling,.telling *{color:#f0f;text-decoration:none}li::marker{color:#000}.calm{color:#333;font-size:16px}</style>`;

const ways: Readonly<Record<string, (html: string, text: string) => string>> = {
  'as HTML': (html) => `document.querySelector('#place').innerHTML = ${html}`,
  'before the rest': (html) => `document.querySelector('main').insertAdjacentHTML('afterbegin', ${html})`,
  'from a template': (html) =>
    `const t = document.createElement('template'); t.innerHTML = ${html}; document.querySelector('#place').append(t.content.cloneNode(true))`,
  'as text of an empty paragraph': (_, text) =>
    `const p = document.createElement('p'); p.className = 'telling'; document.querySelector('#place').append(p); p.textContent = ${text}`,
  'as data of a text node': (_, text) =>
    `const p = document.querySelector('#changing'); p.className = 'telling'; p.firstChild.data = ${text}`,
  'into an open shadow root': (html) =>
    `const d = document.createElement('div'); d.setAttribute('data-open-root', ''); d.attachShadow({ mode: 'open' }).innerHTML = '<style>.telling{color:#f0f}li::marker{color:#000}</style><div>' + ${html} + '</div>'; document.querySelector('#place').append(d)`,
};

/** Makes the page of a seed: the same seed, the same page, pieces, pauses and changes. */
export function leakPage(seed: number): LeakPage {
  const random = seededRandom(seed);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const telling = () => pick(homes)(pick(dresses));
  const quiet = () => `<p class="calm">${pick(calm)}</p>`;
  const blocks = [`<p class="calm">${cast}</p>`];
  for (let at = 0; at < 5; at += 1) blocks.push(telling(), ...(random() < 0.6 ? [quiet()] : []));
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Heartstopper, week ${seed}</title>${style}</head>
<body><main>${blocks.join('\n')}<p id="changing">A line.</p><div id="place"></div></main></body></html>`;

  const chunks: Chunk[] = [];
  // Some pages come at once: then there is no frame between their first word and their last.
  const isAtOnce = random() < 0.25;
  for (let from = 0; from < html.length; ) {
    const length = 1 + Math.floor(random() ** 2 * 400);
    chunks.push({
      text: html.slice(from, from + length),
      afterMs: !isAtOnce && random() < 0.7 ? random() * 40 : 0,
    });
    from += length;
  }
  const way = pick(Object.keys(ways));
  const put = ways[way] as (html: string, text: string) => string;
  const after = (ms: number, script: string) => `setTimeout(() => { ${script} }, ${Math.round(ms)})`;
  const next = [`<p class="calm">${cast}</p>`, telling(), quiet(), telling()].join('');
  const route = `history.pushState({}, '', '/route/${seed}'); document.title = 'Heartstopper, the next page';
    document.querySelector('main').innerHTML = ${JSON.stringify(next)}`;
  return {
    chunks,
    way,
    insert: after(random() * 40, put(JSON.stringify(telling()), JSON.stringify(dresses[0]))),
    route: after(random() * 40, route),
  };
}
