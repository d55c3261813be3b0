import type { Day } from '../engine/types.ts';

/** The calendar day of a moment where the reader is. @param moment Milliseconds since 1970. */
export function localDay(moment: number): Day {
  return new Date(moment - new Date(moment).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
