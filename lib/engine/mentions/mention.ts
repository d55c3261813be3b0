/** How a mention means somebody. `role` is an actor's name that stands for the part ("Doe's character"). */
export type MentionVia =
  | 'name'
  | 'alias'
  | 'weak'
  | 'misspelling'
  | 'description'
  | 'kin'
  | 'pronoun'
  | 'role';

/** What the mention does in its clause, as far as word order tells. */
export type GrammaticalRole = 'subject' | 'object' | 'possessor';

/** Somebody meant by the tokens `[first, last)` of a block. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  /** Place in the names' list of people. */
  readonly person: number;
  /** The second-best reading of a pronoun or kin word. */
  readonly runnerUp: number | undefined;
  readonly via: MentionVia;
  readonly grammaticalRole: GrammaticalRole;
  /** 0 to 1. */
  readonly confidence: number;
}
