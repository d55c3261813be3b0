/** To be described by its stage. */
export interface CompiledNames {
  readonly entries: readonly unknown[];
}
