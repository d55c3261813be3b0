import type { Page, TracingOptions } from 'puppeteer-core';

/**
 * Has the browser write its trace meanwhile. Chromium only: it alone hands out its trace.
 *
 * @returns the trace's events, as `T` describes what is read of them.
 */
export async function recordTrace<T>(
  page: Page,
  options: TracingOptions,
  run: () => Promise<unknown>,
): Promise<readonly T[]> {
  await page.tracing.start(options);
  let written: Uint8Array | undefined;
  try {
    await run();
  } finally {
    written = await page.tracing.stop();
  }
  if (!written) throw new Error('The browser has handed out no trace');
  return (JSON.parse(new TextDecoder().decode(written)) as { traceEvents: T[] }).traceEvents;
}
