import { type ParseArgsConfig, parseArgs } from 'node:util';
import { reasonOf } from './reason-of.ts';
import { UsageError } from './usage-error.ts';

/**
 * Values joined to their flags: a value may begin with a dash, as one public key in 64 does, and is not a flag for
 * that. What is a flag remains one, so that a value that was forgotten is missed.
 */
const joined = (args: readonly string[], flags: NonNullable<ParseArgsConfig['options']>): string[] => {
  const isFlag = (arg: string) =>
    arg === '--' || (arg.startsWith('--') && (arg.slice(2).split('=')[0] ?? '') in flags);
  const all: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const [arg = '', next] = [args[at], args[at + 1]];
    const takesNext = isFlag(arg) && flags[arg.slice(2)]?.type === 'string';
    const isDashed = next?.startsWith('-') === true && !isFlag(next);
    all.push(takesNext && isDashed ? `${arg}=${next}` : arg);
    if (takesNext && isDashed) at += 1;
  }
  return all;
};

/**
 * Reads flags and positional arguments.
 *
 * @throws {UsageError} Naming the argument that is not known, or lacks its value.
 */
export function parseFlags<const Flags extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  flags: Flags,
) {
  try {
    return parseArgs({ args: joined(args, flags), options: flags, allowPositionals: true });
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
}
