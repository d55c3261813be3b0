/** To be described by its stage. */
export interface CompiledTimeline {
  readonly entries: readonly unknown[];
}
