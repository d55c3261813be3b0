import { describe, expect, test } from 'vitest';
import { runLeakPage } from './harness/leak-run.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';

// `npm run leaks` does two hundred.
const runs = Number(process.env['LEAK_RUNS'] ?? 3);

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);

  test('without Leafmark the frames show what tells', async () => {
    await stage.desk.store({ 'settings.siteOff.off.example': true });
    const run = await runLeakPage(stage.extension, stage.web, 'off.example', 1);
    expect(run.leaks.length).toBeGreaterThan(10);
    if (kind === 'chromium') expect(run.painted?.magenta).toBeGreaterThan(0);
  });

  test(`no frame of ${runs} pages that arrive in pieces and change shows it`, {
    timeout: 20_000 + runs * 15_000,
    retry: 0,
  }, async () => {
    for (let seed = 1; seed <= runs; seed += 1) {
      const run = await runLeakPage(stage.extension, stage.web, 'on.example', seed);
      expect(run.leaks, `seed ${seed}`).toEqual([]);
      expect(run.stillCovered, `seed ${seed}`).toBe(0);
      expect(run.painted?.magenta ?? 0, `seed ${seed}`).toBe(0);
      expect(run.veils, `seed ${seed}`).toBeGreaterThan(0);
      // Five seconds for the background's answer and five for the reader, then a page is shown in any case.
      expect(run.longestCoverMs, `seed ${seed}`).toBeLessThan(11_000);
    }
  });
});
