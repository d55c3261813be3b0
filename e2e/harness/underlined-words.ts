import type { Page } from 'puppeteer-core';

interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The words of the first element that a selector finds, and where each stands in the window. */
const wordsIn = (page: Page, selector: string): Promise<Word[]> =>
  page.$eval(selector, (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const words = [];
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      for (const { index, 0: text } of node.data.matchAll(/\S+/g)) {
        const range = new Range();
        range.setStart(node, index);
        range.setEnd(node, index + text.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        words.push({ text, left, top, width, height });
      }
    }
    return words;
  });

/**
 * The words of an element under which the browser has painted a line in the colour of an outdated statement. Taken from
 * a picture: what a highlight's ranges say and what is painted are two things.
 *
 * @param decoder Another tab, which decodes the picture; not of the extension, which may not fetch it.
 */
export async function underlinedWords(page: Page, decoder: Page, selector: string): Promise<string[]> {
  const words = await wordsIn(page, selector);
  await page.bringToFront();
  const picture = await page.screenshot({ encoding: 'base64' });
  return decoder.evaluate(
    async (png: string, all: Word[]) => {
      const answer = await fetch(`data:image/png;base64,${png}`);
      const bitmap = await createImageBitmap(await answer.blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const drawing = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      drawing.drawImage(bitmap, 0, 0);
      const [red, green, blue] = [0xb0, 0x7a, 0];
      const isLine = (data: Uint8ClampedArray, at: number) =>
        Math.abs(Number(data[at]) - red) < 50 &&
        Math.abs(Number(data[at + 1]) - green) < 50 &&
        Math.abs(Number(data[at + 2]) - blue) < 90;
      return all
        .filter(({ left, top, width, height }) => {
          const { data } = drawing.getImageData(left, top, width, height + 4);
          let found = 0;
          for (let at = 0; at < data.length; at += 4) if (isLine(data, at)) found += 1;
          // Every other pixel of two rows.
          return found > width / 2;
        })
        .map(({ text }) => text);
    },
    picture,
    words,
  );
}
