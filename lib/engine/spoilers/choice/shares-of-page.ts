import type { CompiledEvent } from '../../story/compiled-story.ts';
import type { EventMatch } from '../../story/score-events.ts';
import type { Reveal } from '../../types.ts';
import { type Agreement, type AgreementOf, codesOf } from '../units/unit-hints.ts';

/** Whether a match alone makes it likely that its event is told: in so many words, or by an act of one of its people. */
export const isSure = ({ tells, acts, hasWho }: EventMatch): boolean => tells > 0 || (acts > 0 && hasWho);

const isNear = (how: Agreement) => how === 'same' || how === 'within';

/**
 * How large a share of the page's sure events belongs to the unit of an event, or to one around it. Each event
 * is worked out once.
 */
export function sharesOfPage(
  matches: readonly (readonly EventMatch[])[],
  events: readonly CompiledEvent[],
  agreementOf: AgreementOf,
): (reveal: Reveal) => number {
  const told: (readonly string[])[] = [];
  for (const [best] of matches) {
    const event = best && isSure(best) ? events[best.event] : undefined;
    if (event) told.push(codesOf(event.reveal));
  }
  const shares = new Map<Reveal, number>();
  return (reveal) => {
    let share = shares.get(reveal);
    if (share === undefined) {
      share = told.filter((units) => isNear(agreementOf(reveal, units))).length / Math.max(3, told.length);
      shares.set(reveal, share);
    }
    return share;
  };
}
