import { UsageError } from './usage-error.ts';

/**
 * Runs a command with the arguments it was called with: `--help` prints its usage, a mistake in the call ends with
 * one line and exit code 2.
 *
 * @param run Does the work. @returns what to print.
 */
export async function runCommand(usage: string, run: (args: string[]) => Promise<string>): Promise<void> {
  const args = process.argv.slice(2);
  try {
    const told = args.includes('--help') || args.includes('-h') ? usage : await run(args);
    process.stdout.write(`${told}\n`);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
