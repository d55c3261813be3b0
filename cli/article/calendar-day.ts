import type { Day } from '../../lib/engine/types.ts';

/** Whether a text is a day that exists: `2023-02-28` is one, `2023-02-30` and `28.2.2023` are not. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day in a longer stamp (`2022-05-20T09:00:00Z`), as written there; `undefined` where there is none. */
export function dayIn(stamp: string): Day | undefined {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(stamp)?.[1];
  return day !== undefined && isCalendarDay(day) ? day : undefined;
}

/** Today by the clock of this machine, in its own time zone. */
export function today(): Day {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
