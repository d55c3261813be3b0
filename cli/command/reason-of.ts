/** Why something failed, in one line: what was thrown need not be an error. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
