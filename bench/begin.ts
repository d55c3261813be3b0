import { existsSync } from 'node:fs';

/**
 * Whether a measurement can begin. Otherwise says why not, or how it is used, and sets the exit code.
 *
 * @param isAsked Whether the usage was asked for.
 * @param isRight Whether the arguments can be used.
 */
export function mayBegin(usage: string, isAsked: boolean, isRight: boolean): boolean {
  if (isAsked || !isRight) {
    console.log(usage);
    process.exitCode = isAsked ? 0 : 2;
    return false;
  }
  if (existsSync('.output/chrome-mv3/manifest.json')) return true;
  console.error('Nothing is built yet: run npm run build.');
  process.exitCode = 2;
  return false;
}
