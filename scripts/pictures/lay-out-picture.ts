import type { Browser } from 'puppeteer-core';

/** Lays the popup over the upper right of a page, as a reader sees the two. @returns WebP. */
export async function layOutPicture(browser: Browser, page: string, popup: string): Promise<Uint8Array> {
  const sheet = await browser.newPage();
  await sheet.setViewport({ width: 1080, height: 640 });
  await sheet.setContent(
    '<style>body{margin:0;height:100vh;background:#d9d2c3;position:relative}img{position:absolute;' +
      'border-radius:8px;box-shadow:0 4px 18px #0005}.page{left:12px;top:10px}.popup{right:12px;top:24px}</style>',
  );
  await sheet.evaluate(
    async (pictures) => {
      for (const [name, picture] of Object.entries(pictures)) {
        const image = new Image();
        image.className = name;
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        document.body.append(image);
      }
    },
    { page, popup },
  );
  const made = await sheet.screenshot({ type: 'webp', quality: 80 });
  await sheet.close();
  return made;
}
