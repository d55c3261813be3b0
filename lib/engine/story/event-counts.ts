import { type TellingRole, tellingRoles } from './compiled-tellings.ts';

const roles = tellingRoles.length;
const not = tellingRoles.indexOf('not');
const roleNumbers = Object.fromEntries(tellingRoles.map((role, number) => [role, number])) as Record<
  TellingRole,
  number
>;

/**
 * How many tellings of each role the events have in one sentence. One is made for a story and emptied after each
 * sentence: to count is to write a number, and nothing is left behind.
 */
export class EventCounts {
  /** The events that have any, by their places in the story. */
  readonly met: number[] = [];
  private readonly counts: Uint16Array;
  private readonly longestOf: Uint16Array;

  /** @param events How many there are. */
  constructor(events: number) {
    this.counts = new Uint16Array(events * roles);
    this.longestOf = new Uint16Array(events);
  }

  /**
   * Counts one telling.
   *
   * @param owner Its event and role, as `CompiledTellings` has them.
   * @param length Its places.
   */
  add(owner: number, length: number): void {
    const role = owner % roles;
    const event = (owner - role) / roles;
    if (!this.isMet(event)) this.met.push(event);
    this.counts[owner] = (this.counts[owner] as number) + 1;
    if (role !== not && length > (this.longestOf[event] as number)) this.longestOf[event] = length;
  }

  of(event: number, role: TellingRole): number {
    return this.counts[event * roles + roleNumbers[role]] as number;
  }

  /** Places of the longest telling that does not speak against the event; 0 for none. */
  longest(event: number): number {
    return this.longestOf[event] as number;
  }

  clear(): void {
    for (const event of this.met) {
      this.counts.fill(0, event * roles, (event + 1) * roles);
      this.longestOf[event] = 0;
    }
    this.met.length = 0;
  }

  private isMet(event: number): boolean {
    for (let at = event * roles; at < (event + 1) * roles; at += 1) if (this.counts[at] !== 0) return true;
    return false;
  }
}
