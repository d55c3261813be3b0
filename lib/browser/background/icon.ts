import browser, { type Action } from 'webextension-polyfill';
import drawing from '../../../assets/icon.svg?raw';

const sizes = [16, 32, 48];

/** One shape of the icon's drawing: a rectangle or a path, filled or stroked. */
interface Shape {
  readonly isRect: boolean;
  readonly read: (attribute: string) => string | undefined;
}

/** The shapes of a drawing in its order. */
function shapesOf(svg: string): Shape[] {
  return [...svg.matchAll(/<(rect|path)([^>]*)>/g)].map(([, name, written = '']) => ({
    isRect: name === 'rect',
    read: (attribute) => new RegExp(` ${attribute}="([^"]*)"`).exec(written)?.[1],
  }));
}

/** Draws the icon with all its colours drained, as it stands in the toolbar during a pause. */
function drawGrey(size: number): ImageData | undefined {
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (!context) return undefined;
  context.scale(size / 128, size / 128);
  for (const { isRect, read } of shapesOf(drawing)) {
    const number = (attribute: string) => Number(read(attribute));
    const path = new Path2D(read('d') ?? '');
    if (isRect) path.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
    if (read('stroke')) {
      context.lineWidth = number('stroke-width');
      context.lineCap = 'round';
      context.strokeStyle = '#f2f0ed';
      context.stroke(path);
    } else {
      context.fillStyle = isRect ? '#e4e1dc' : '#8b867d';
      context.fill(path);
    }
  }
  return context.getImageData(0, 0, size, size);
}

/**
 * Shows in the toolbar whether Leafmark is at work: green, or grey during a pause, without access, or on a site where
 * it is off.
 *
 * @param tab The tab that this is about; absent for all that have no icon of their own.
 */
export async function showIcon(atWork: boolean, tab?: number): Promise<void> {
  const where = tab === undefined ? {} : { tabId: tab };
  if (atWork) {
    await browser.action.setIcon({
      ...where,
      path: Object.fromEntries(sizes.map((size) => [size, `icons/${size}.png`])),
    });
    return;
  }
  const drawn = sizes.flatMap((size) => {
    const image = drawGrey(size);
    return image ? [[size, image] as const] : [];
  });
  await browser.action.setIcon({
    ...where,
    imageData: Object.fromEntries(drawn) as Record<string, Action.ImageDataType>,
  });
}
