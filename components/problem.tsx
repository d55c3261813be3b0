interface ProblemProps {
  /** In words; absent when nothing is wrong. */
  readonly problem: string | undefined;
}

/** What is wrong with the settings, read out at once. */
export function Problem({ problem }: ProblemProps) {
  if (!problem) return null;
  return (
    <p class="problem" role="alert">
      {problem}
    </p>
  );
}
