/** What a name of the pack belongs to. Only characters make a sentence one of the story. */
export type PersonKind = 'character' | 'actor' | 'crew' | 'group' | 'company' | 'place' | 'pet';

/** One character, actor, group or place. People are known by their place in the list. */
export interface CompiledPerson {
  readonly id: string;
  readonly kind: PersonKind;
  /** Any of `h` (he), `s` (she), `t` (they). */
  readonly pronouns: string;
  /** For a group: its members. */
  readonly members: readonly number[];
  /** For an actor: the characters that they play. */
  readonly plays: readonly number[];
  /** First unit on each line, where the person comes later than the first. */
  readonly appears?: Readonly<Record<string, string>>;
}

/**
 * How a surface form names somebody: a full name, a shorter name that others bear too, one that is also an
 * everyday word (it counts on pages that use another name of theirs), a misspelling, a
 * description without a name, or what the person is to somebody else ("mum").
 */
export type SurfaceKind = 'name' | 'alias' | 'weak' | 'misspelling' | 'description' | 'kin';

/** `words` are folded tokens joined by spaces. For kin, `owner` is the person whose kin it is. */
export type CompiledSurface = readonly [words: string, person: number, kind: SurfaceKind, owner?: number];

/** Everybody whom the pack names, and every way in which a page may name them. */
export interface CompiledNames {
  readonly people: readonly CompiledPerson[];
  readonly surfaces: readonly CompiledSurface[];
}
