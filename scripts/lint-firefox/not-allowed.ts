/** A message of `web-ext lint`, as far as it is looked at. */
export interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** What `web-ext lint -o json` prints, as far as it is looked at. */
export interface LintReport {
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
}

/** How far on either side of a warning Preact's own words are looked for, in characters of minified code. */
const near = 400;

/** Preact sets `innerHTML` where a component says `dangerouslySetInnerHTML`; a test holds that none does. */
const isPreacts = ({ code, file, line, column }: LintMessage, read: (file: string) => string): boolean => {
  if (code !== 'UNSAFE_VAR_ASSIGNMENT' || file === undefined || line === undefined || column === undefined)
    return false;
  const around = (read(file).split('\n')[line - 1] ?? '').slice(Math.max(0, column - near), column + near);
  return around.includes('dangerouslySetInnerHTML') && around.includes('__html');
};

/**
 * All errors and warnings but those that Preact's own code draws.
 *
 * @param read Gives the text of a file of the extension.
 */
export const notAllowed = (
  { errors, warnings }: LintReport,
  read: (file: string) => string,
): LintMessage[] => [...errors, ...warnings.filter((warning) => !isPreacts(warning, read))];
