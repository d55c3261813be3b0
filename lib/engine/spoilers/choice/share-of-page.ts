import type { NamedUnits } from '../units/named-units.ts';

/**
 * How large a share of the page's sure events belongs to the unit of an event, or to one around it.
 *
 * @param told The units of the page's sure events.
 * @param reveal The number of what the event reveals.
 */
export function shareOfPage(told: readonly NamedUnits[], reveal: number): number {
  let near = 0;
  for (const units of told) {
    const how = units.agreement(reveal);
    if (how === 'same' || how === 'within') near += 1;
  }
  return near / Math.max(3, told.length);
}
