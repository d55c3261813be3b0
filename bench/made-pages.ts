import { cast, parisTrip } from '../e2e/harness/pages.ts';
import { seededRandom } from '../e2e/harness/seeded-random.ts';

const ofTheTown = [
  'It rained in Ferrywick on the day of the summer fair, and the band played under the bridge instead.',
  'The council has asked for three offers before anybody touches the old pump in the market square.',
  'Mrs. Addlestone, who runs the bakery, says that the price of flour has doubled within a year.',
  'Trains to the coast leave every forty minutes until the works on the viaduct are done.',
  'A spokesman for the harbour would not say when the second crane is due to be delivered.',
  'Children from two schools have painted the long wall behind the library in blue and yellow.',
  'The river stood at 2.4 metres on Sunday evening, a hand below the mark of the last great flood.',
];
const ofTheShow = [
  'Heartstopper is drawn in soft lines, and leaves drift across the screen when somebody is moved.',
  'Joe Locke said in an interview that the first day on set had felt like the first day at a new school.',
  'The comic began on the web, where readers still follow it page by page, and was printed in volumes later.',
  'Alice Oseman writes and draws every page herself, and wrote the scripts of the series as well.',
  'Nick and Charlie sit next to each other in form, which is how the whole story gets under way.',
  'The series is filmed around a quiet town in the south of England, mostly in the summer holidays.',
  'Critics praised the young cast, the music and the way in which the drama lets good things happen.',
];

const words = (text: string) => text.split(' ').length;
const pick = (random: () => number, from: readonly string[]) =>
  from[Math.floor(random() * from.length)] as string;

/**
 * Paragraphs about the show of about so many words in all. Every seventh and the last hold a spoiler of volume
 * three, so that the last veil shows when all has been read.
 *
 * @returns the paragraphs as HTML and how many veils they make for a reader who has read nothing.
 */
export function showParagraphs(
  wordCount: number,
  seed: number,
): { readonly html: string; readonly veils: number } {
  const random = seededRandom(seed);
  const paragraphs: string[] = [cast];
  let sum = words(cast);
  let veils = 0;
  while (sum < wordCount) {
    const isLast = sum + 60 >= wordCount;
    const sentences = Array.from({ length: 3 }, () => pick(random, random() < 0.6 ? ofTheShow : ofTheTown));
    if (isLast || paragraphs.length % 7 === 0) {
      sentences.push(parisTrip);
      veils += 1;
    }
    const text = sentences.join(' ');
    sum += words(text);
    paragraphs.push(text);
    if (isLast) break;
  }
  return { html: paragraphs.map((text) => `<p>${text}</p>`).join('\n'), veils };
}

/** Many short paragraphs about the show, every tenth with a spoiler, and the last. */
export function manyParagraphs(
  count: number,
  seed: number,
): { readonly html: string; readonly veils: number } {
  const random = seededRandom(seed);
  let veils = 0;
  const paragraphs = Array.from({ length: count }, (_, at) => {
    if (at % 10 !== 9 && at < count - 1) return `<p>${pick(random, at % 2 ? ofTheShow : ofTheTown)}</p>`;
    veils += 1;
    return `<p>${parisTrip}</p>`;
  });
  return { html: paragraphs.join('\n'), veils };
}

/** Fifty thousand nodes, with one spoiler at the end. */
export function manyNodes(): { readonly html: string; readonly veils: number } {
  const rain = '<div><p>It <b>rains</b> in Ferrywick.</p></div>';
  return { html: `${rain.repeat(8_333)}<p>${parisTrip}</p>`, veils: 1 };
}

/** A page of a local paper that has nothing to do with the show: menus, cards, scripts, a table, comments. */
export function townPage(blocks: number, seed: number): string {
  const random = seededRandom(seed);
  const sentence = () => pick(random, ofTheTown);
  const menu = Array.from({ length: 40 }, (_, at) => `<li><a href="/${at}">Section ${at}</a></li>`).join('');
  const body = Array.from({ length: blocks }, (_, at) => {
    if (at % 9 === 8)
      return `<div class="card"><a href="/${at}"><span><b>${sentence()}</b></span></a><img src="/${at}.jpg" alt="${sentence()}"></div>`;
    if (at % 13 === 12)
      return `<table>${`<tr><td>${sentence()}</td><td>${at}</td></tr>`.repeat(4)}</table><script>window.ad${at} = ${JSON.stringify(sentence().repeat(20))};</script>`;
    return `<div><div><p>${sentence()} <a href="/${at}">${sentence()}</a> ${sentence()} <em>${sentence()}</em></p></div></div>`;
  }).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Ferrywick Courier</title></head><body><nav><ul>${menu}</ul></nav><main>${body}</main></body></html>`;
}

/** A page about the show with a place to put more text into. */
export function openPage(inside = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>All about Heartstopper</title></head><body><main><h1>All about Heartstopper</h1><p>${cast}</p><p>${parisTrip}</p><div id="place">${inside}</div></main></body></html>`;
}
