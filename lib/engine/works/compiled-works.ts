/** To be described by its stage. */
export interface CompiledWorks {
  readonly entries: readonly unknown[];
}
