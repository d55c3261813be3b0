import type { Page } from 'puppeteer-core';
import { recordTrace } from '../e2e/harness/record-trace.ts';

/** One event of a trace, as far as it is read here. Times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time on the processor: unlike `dur` it does not grow when the machine has other things to do. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string }; readonly name?: string };
}

/** What the main thread of a page did, in milliseconds of processor time. */
export interface MainThread {
  readonly busy: number;
  /** Scripts of the extension, from their compilation on, by file: `gate.js`, `reader.js`. */
  readonly scripts: Readonly<Record<string, number>>;
  /** The longest time in one task that a script of the extension took, by file, with all that it made the browser do. */
  readonly longest: Readonly<Record<string, number>>;
  /** The longest task of all, whoever it was. */
  readonly longestTask: number;
}

const categories = ['toplevel', 'devtools.timeline', 'v8', 'disabled-by-default-v8.compile', '__metadata'];
const ofScript = new Set([
  ...['EvaluateScript', 'FunctionCall', 'v8.compile', 'V8.CompileCode', 'v8.run', 'RunMicrotasks'],
]);

/** Records what the main thread of a page does meanwhile. Chromium only. */
export async function trace(page: Page, run: () => Promise<unknown>): Promise<MainThread> {
  return readTrace(await recordTrace<TraceEvent>(page, { categories }, run));
}

function readTrace(events: readonly TraceEvent[]): MainThread {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const isMain = ({ pid, tid }: TraceEvent) => mains.some((main) => main.pid === pid && main.tid === tid);
  const whole = events.filter((event) => event.ph === 'X' && event.dur !== undefined && isMain(event));
  // The renderer with the most to do is the page's; the others are the background's and the popup's.
  const tasks = whole.filter(({ name }) => name === 'ThreadControllerImpl::RunTask' || name === 'RunTask');
  const cost = ({ dur = 0, tdur = dur }: TraceEvent) => tdur / 1_000;
  const byProcess = new Map<number, number>();
  for (const task of tasks) byProcess.set(task.pid, (byProcess.get(task.pid) ?? 0) + cost(task));
  const [page] = [...byProcess].sort(([, one], [, other]) => other - one);
  const own = tasks.filter(({ pid }) => pid === page?.[0]);
  const scripts: Record<string, number> = {};
  const longest: Record<string, number> = {};
  const calls = whole
    .filter(({ name, pid }) => pid === page?.[0] && ofScript.has(name))
    .sort((one, other) => one.ts - other.ts);
  let next = 0;
  for (const task of own.sort((one, other) => one.ts - other.ts)) {
    const taskEnd = task.ts + (task.dur ?? 0);
    let end = 0;
    let last: string | undefined;
    const inTask: Record<string, number> = {};
    for (; next < calls.length && (calls[next] as TraceEvent).ts < taskEnd; next += 1) {
      const event = calls[next] as TraceEvent;
      // Calls within calls are counted once, and so is what a call of ours has promised itself for afterwards.
      if (event.ts < end || event.ts < task.ts) continue;
      const isOfLast = event.name === 'RunMicrotasks' && last !== undefined;
      const file = /^(?:chrome-extension):\/\/[^/]+\/(.+)$/.exec(event.args?.data?.url ?? '')?.[1];
      if (file === undefined && !isOfLast) {
        if (event.name !== 'RunMicrotasks') last = undefined;
        continue;
      }
      last = file ?? (last as string);
      end = event.ts + (event.dur ?? 0);
      scripts[last] = (scripts[last] ?? 0) + cost(event);
      inTask[last] = (inTask[last] ?? 0) + cost(event);
    }
    for (const [file, time] of Object.entries(inTask)) longest[file] = Math.max(longest[file] ?? 0, time);
  }
  return { busy: page?.[1] ?? 0, scripts, longest, longestTask: Math.max(0, ...own.map(cost)) };
}
