/** How far a run has got. Bytes are those of the input. */
export interface Progress {
  /** Bytes that were passed over before the run began to scan. */
  readonly passed: number;
  readonly bytes: number;
  /** Size of the whole input; `undefined` for a pipe. */
  readonly total: number | undefined;
  readonly articles: number;
  /** Since the first batch was asked for. */
  readonly elapsedMs: number;
}

const width = 24;

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(bytes < 1e8 ? 1 : 0);

const clock = (seconds: number) => {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = two((seconds % 3600) / 60);
  return `${hours > 0 ? `${hours}:${minutes}` : Number(minutes)}:${two(seconds % 60)}`;
};

/**
 * One line that tells how far a run is, how fast it goes and, where the size of the input is known, how much
 * time is left at the speed so far.
 */
export function progressLine({ passed, bytes, total, articles, elapsedMs }: Progress): string {
  const seconds = Math.max(elapsedMs, 1) / 1000;
  const speed = (bytes - passed) / seconds;
  const rate = `${(speed / 1e6).toFixed(2)} MB/s, ${Math.round(articles / seconds)} articles/s`;
  if (total === undefined || total === 0)
    return `${megabytes(bytes)} MB, ${articles} articles, ${rate}, ${clock(seconds)}`;
  const done = Math.min(1, bytes / total);
  const bar = '█'.repeat(Math.floor(done * width)).padEnd(width, '░');
  const left = speed > 0 ? clock(Math.max(0, total - bytes) / speed) : '?';
  return `${bar} ${Math.floor(done * 100)} % of ${megabytes(total)} MB, ${rate}, ${left} left`;
}

/** Where the bar is drawn: a terminal. */
interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** A bar that is drawn over itself; on anything but a terminal nothing is drawn. */
export class ProgressBar {
  readonly #terminal: Terminal;
  readonly #everyMs: number;
  #drawnAt = Number.NEGATIVE_INFINITY;

  /** @param everyMs Shortest time between two drawings. */
  constructor(terminal: Terminal, everyMs = 200) {
    this.#terminal = terminal;
    this.#everyMs = everyMs;
  }

  /** Draws the bar anew, if it was not drawn just now. */
  show(progress: Progress, nowMs: number): void {
    if (!this.#terminal.isTTY || nowMs - this.#drawnAt < this.#everyMs) return;
    this.#drawnAt = nowMs;
    this.#terminal.write(`\r\x1b[2K${progressLine(progress).slice(0, (this.#terminal.columns ?? 80) - 1)}`);
  }

  /** Takes the bar away: for a message, and at the end. */
  clear(): void {
    if (this.#terminal.isTTY && this.#drawnAt > Number.NEGATIVE_INFINITY) this.#terminal.write('\r\x1b[2K');
    this.#drawnAt = Number.NEGATIVE_INFINITY;
  }
}
