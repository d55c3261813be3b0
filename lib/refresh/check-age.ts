import { Refusal } from './refusal.ts';
import type { PackBody } from './schema/refreshed-pack.ts';

/** What a pack must not be older than. Moments are ISO 8601 in UTC, to the second, and compare as texts. */
export interface Newest {
  /** When the newest pack of this publisher that was ever taken was signed. */
  readonly issued: string | undefined;
  /** The day of the facts in use. */
  readonly checkedOn: string;
}

const dayMs = 86_400_000;
/** Clocks differ, and it is tomorrow already on the other side of the world. */
const aheadMs = dayMs;

/**
 * Refuses what is older than what was taken before, and what says it is of the future: a pack of the year 9999
 * would shut out all that come after it.
 *
 * @param now Milliseconds since 1970.
 * @throws {Refusal} `replayed`, `olderFacts`, `future`.
 */
export function checkAge({ issued, pack }: PackBody, newest: Newest, now: number): void {
  if (newest.issued !== undefined && issued < newest.issued)
    throw new Refusal('replayed', issued.slice(0, 10), newest.issued.slice(0, 10));
  if (pack.checkedOn < newest.checkedOn) throw new Refusal('olderFacts', pack.checkedOn, newest.checkedOn);
  const latest = Math.max(Date.parse(issued), Date.parse(pack.checkedOn));
  // A month of 31 days that has 30 is not a day.
  if (!(latest <= now + aheadMs)) throw new Refusal('future', issued.slice(0, 10));
}
