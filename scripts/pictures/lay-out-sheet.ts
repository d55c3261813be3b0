import type { Browser } from 'puppeteer-core';

/** A picture (PNG in base64) and what stands under it. */
export interface Plate {
  readonly picture: string;
  readonly caption: string;
}

/** Lays plates out side by side, two in a row, on one picture. @returns WebP. */
export async function layOutSheet(
  browser: Browser,
  plates: readonly Plate[],
  width: number,
): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport({ width: 2 * width + 48, height: 600 });
  await page.setContent(
    '<style>body{display:grid;grid-template-columns:1fr 1fr;gap:16px;margin:16px;background:#d9d2c3;' +
      'font:14px system-ui}figure{margin:0}img{width:100%;border-radius:8px}</style>',
  );
  const height = await page.evaluate(async (all) => {
    for (const { picture, caption } of all) {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const figure = document.createElement('figure');
      const words = document.createElement('figcaption');
      words.textContent = caption;
      figure.append(image, words);
      document.body.append(figure);
    }
    return document.documentElement.scrollHeight;
  }, plates);
  // A full-page screenshot asks for the height by itself, and at times before the pictures have theirs.
  await page.setViewport({ width: 2 * width + 48, height });
  const sheet = await page.screenshot({ type: 'webp', quality: 70 });
  await page.close();
  return sheet;
}
