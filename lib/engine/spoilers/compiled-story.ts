/** To be described by its stage. */
export interface CompiledStory {
  readonly entries: readonly unknown[];
}
