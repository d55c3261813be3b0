/** What is wrong in a pack, and where: the file, the key within it, and the reason. */
export interface PackProblem {
  readonly file: string;
  readonly key: string;
  readonly reason: string;
}

/** A pack that cannot be used. Carries every problem found, not only the first. */
export class PackError extends Error {
  readonly problems: readonly PackProblem[];

  constructor(problems: readonly PackProblem[]) {
    super(
      `The pack cannot be used:\n${problems.map((problem) => `  ${describeProblem(problem)}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

/** A problem as one line: file, key, reason. */
export function describeProblem({ file, key, reason }: PackProblem): string {
  return `${file}: ${key}: ${reason}`;
}
