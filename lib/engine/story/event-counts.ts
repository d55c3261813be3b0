import { tellingRoles } from './compiled-tellings.ts';

const roles = tellingRoles.length;

/** The numbers of the roles, as an owner in `CompiledTellings` has them. */
export const roleNumbers = { tells: 0, acts: 1, hints: 2, not: 3 } as const satisfies Readonly<
  Record<(typeof tellingRoles)[number], number>
>;

/**
 * How many tellings of each role the events have in one sentence. One is made for a story and emptied after each
 * sentence: to count is to write a number, and nothing is left behind.
 */
export class EventCounts {
  /** The events that have any, by their places in the story. */
  readonly met: number[] = [];
  private readonly isMet: Uint8Array;
  private readonly counts: Uint16Array;
  private readonly longestOf: Uint16Array;

  /** @param events How many there are. */
  constructor(events: number) {
    this.isMet = new Uint8Array(events);
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
    if (this.isMet[event] === 0) {
      this.isMet[event] = 1;
      this.met.push(event);
    }
    this.counts[owner] = (this.counts[owner] as number) + 1;
    if (role !== roleNumbers.not && length > (this.longestOf[event] as number))
      this.longestOf[event] = length;
  }

  /** @param role One of `roleNumbers`. */
  of(event: number, role: number): number {
    return this.counts[event * roles + role] as number;
  }

  /** Places of the longest telling that does not speak against the event; 0 for none. */
  longest(event: number): number {
    return this.longestOf[event] as number;
  }

  clear(): void {
    for (const event of this.met) {
      for (let role = 0; role < roles; role += 1) this.counts[event * roles + role] = 0;
      this.longestOf[event] = 0;
      this.isMet[event] = 0;
    }
    this.met.length = 0;
  }
}
