/** Why a refreshed pack is not taken; each has a sentence of its own in the settings. */
export const refusalReasons = [
  'unreachable',
  'permission',
  'redirected',
  'status',
  'slow',
  'large',
  'notPack',
  'newer',
  'otherKey',
  'signature',
  'noCrypto',
  'content',
  'otherStory',
  'shrunk',
  'replayed',
  'olderFacts',
  'future',
  'notStored',
  'broken',
] as const;

/** One of them. */
export type RefusalReason = (typeof refusalReasons)[number];

/** A refusal, and what its sentence names: a status, a fingerprint, days (`YYYY-MM-DD`), a place in the file. */
export class Refusal extends Error {
  readonly why: RefusalReason;
  readonly values: readonly string[];

  constructor(why: RefusalReason, ...values: readonly string[]) {
    super([why, ...values].join(': '));
    this.why = why;
    this.values = values;
  }
}
