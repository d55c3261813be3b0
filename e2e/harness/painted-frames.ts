import type { Page } from 'puppeteer-core';
import { recordTrace } from './record-trace.ts';

/** What the browser itself painted: how many frames, and how many of them held pure magenta. */
export interface PaintedFrames {
  readonly frames: number;
  readonly magenta: number;
}

interface Screenshot {
  readonly name: string;
  readonly args?: { readonly snapshot?: string };
}

/**
 * Counts the frames that Chromium paints meanwhile, from the pictures in its trace. A flash of a single frame
 * is in it.
 *
 * @param decoder Another tab, which decodes the pictures.
 */
export async function paintedFrames(
  page: Page,
  decoder: Page,
  run: () => Promise<void>,
): Promise<PaintedFrames> {
  const categories = ['disabled-by-default-devtools.screenshot'];
  const traceEvents = await recordTrace<Screenshot>(page, { screenshots: true, categories }, run);
  const pictures = traceEvents.flatMap(({ name, args }) =>
    name === 'Screenshot' && args?.snapshot ? [args.snapshot] : [],
  );
  const magenta = await decoder.evaluate(async (all: string[]) => {
    let found = 0;
    for (const picture of all) {
      const answer = await fetch(`data:image/jpeg;base64,${picture}`);
      const bitmap = await createImageBitmap(await answer.blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const drawing = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      drawing.drawImage(bitmap, 0, 0);
      const { data } = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
      for (let at = 0; at < data.length; at += 4) {
        // Scaled down and compressed, yet nothing else on the page is near it.
        if (Number(data[at]) > 170 && Number(data[at + 1]) < 130 && Number(data[at + 2]) > 170) {
          found += 1;
          break;
        }
      }
    }
    return found;
  }, pictures);
  return { frames: pictures.length, magenta };
}
