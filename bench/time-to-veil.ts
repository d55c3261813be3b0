import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';

/** How long a page waited for its veils. Milliseconds. */
export interface VeilTime {
  /** From the text being in the page to its last veil. */
  readonly veiled: number;
  /** The longest time in between for which the page could not answer. */
  readonly longestBlock: number;
  /** How many veils the text had by then. */
  readonly veils: number;
}

const clock = readFileSync(fileURLToPath(new URL('veil-clock.js', import.meta.url)), 'utf8');

/**
 * Installs a clock in every document that this tab opens: `veilClock(wanted)` resolves when so many veils
 * stand in the page, and one over the last paragraph put into it.
 */
export async function installVeilClock(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(clock);
}

interface ClockWindow {
  veilClock(wanted: number, started: () => number): Promise<VeilTime>;
}

/**
 * Puts HTML into `#place` of an open page, in one task, and waits until so many more veils stand there and one in its
 * last element.
 */
export function timeInserted(page: Page, html: string, veils: number): Promise<VeilTime> {
  return page.evaluate(
    async (inside, more) => {
      const place = document.querySelector('#place');
      if (!place) throw new Error('No #place');
      const before = document.querySelectorAll('leafmark-veil').length;
      let started = 0;
      const time = (globalThis as unknown as ClockWindow).veilClock(before + more, () => started);
      await new Promise((done) => setTimeout(done));
      const template = document.createElement('template');
      template.innerHTML = inside;
      const now = performance.now();
      place.append(template.content);
      started = now;
      const found = await time;
      return { ...found, veils: found.veils - before };
    },
    html,
    veils,
  );
}
