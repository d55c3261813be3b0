import type { Browser } from 'puppeteer-core';

/** The size that the Chrome Web Store asks for, in pixels; Firefox takes any. */
const storeSize = { width: 1280, height: 800 } as const;

/** A picture and where its upper left corner comes. What goes beyond the edge is cut off. */
export interface Placed {
  /** PNG in base64. */
  readonly picture: string;
  readonly left: number;
  readonly top: number;
}

/** Lays pictures on a plain ground of the size of the store. @returns JPEG. */
export async function layOut(browser: Browser, pictures: readonly Placed[]): Promise<Uint8Array> {
  const sheet = await browser.newPage();
  await sheet.setViewport(storeSize);
  await sheet.setContent(
    '<style>body{margin:0;height:100vh;overflow:hidden;background:#d9d2c3;position:relative}' +
      'img{position:absolute;border-radius:8px;box-shadow:0 4px 18px #0005}</style>',
  );
  await sheet.evaluate(async (all) => {
    for (const { picture, left, top } of all) {
      const image = new Image();
      image.style.left = `${left}px`;
      image.style.top = `${top}px`;
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      document.body.append(image);
    }
  }, pictures);
  const made = await sheet.screenshot({ type: 'jpeg', quality: 85 });
  await sheet.close();
  return made;
}
