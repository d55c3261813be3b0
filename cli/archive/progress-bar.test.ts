import { describe, expect, test } from 'vitest';
import { type Progress, ProgressBar, progressLine } from './progress-bar.ts';

const half: Progress = { passed: 0, bytes: 50e6, total: 100e6, articles: 2000, elapsedMs: 100_000 };

describe('progressLine', () => {
  test.each([
    [half, '████████████░░░░░░░░░░░░ 50 % of 100 MB, 0.50 MB/s, 20 articles/s, 1:40 left'],
    [
      { ...half, passed: 40e6, elapsedMs: 10_000_000 },
      '████████████░░░░░░░░░░░░ 50 % of 100 MB, 0.00 MB/s, 0 articles/s, 13:53:20 left',
    ],
    [{ ...half, total: undefined }, '50.0 MB, 2000 articles, 0.50 MB/s, 20 articles/s, 1:40'],
    [{ ...half, bytes: 0, articles: 0 }, `${'░'.repeat(24)} 0 % of 100 MB, 0.00 MB/s, 0 articles/s, ? left`],
  ])('%#', (progress, line) => expect(progressLine(progress)).toBe(line));
});

describe('ProgressBar', () => {
  const terminal = (isTTY: boolean) => {
    const written: string[] = [];
    return { isTTY, columns: 40, written, write: (text: string) => written.push(text) };
  };

  test('is drawn over itself, no wider than the terminal, not too often, and taken away', () => {
    const screen = terminal(true);
    const bar = new ProgressBar(screen, 200);
    for (const now of [0, 100, 250]) bar.show(half, now);
    bar.clear();
    bar.clear();
    expect(screen.written).toHaveLength(3);
    expect(screen.written[0]?.replace('\r\x1b[2K', '')).toHaveLength(39);
    expect(screen.written[2]).toBe('\r\x1b[2K');
  });

  test('leaves a file or a pipe alone', () => {
    const screen = terminal(false);
    const bar = new ProgressBar(screen);
    bar.show(half, 0);
    bar.clear();
    expect(screen.written).toEqual([]);
  });
});
