import type { PackProblem } from '../files/pack-error.ts';
import { readPackFiles } from '../files/read-pack-files.ts';
import { type EntryKind, entryKinds } from '../schema/pack-kinds.ts';
import { checkExamples } from './check-examples.ts';
import { checkForm, type FormProblem } from './check-form.ts';
import { checkIds } from './check-ids.ts';
import { checkNames } from './check-names.ts';
import { checkOutlets } from './check-outlets.ts';
import { checkPeriods } from './check-periods.ts';
import { checkReferences } from './check-references.ts';
import { checkTellings } from './check-tellings.ts';
import { checkUnits } from './check-units.ts';

/** What is in a pack, and everything that is wrong with it. */
export interface PackReport {
  readonly counts: Readonly<Record<EntryKind, number>>;
  readonly problems: readonly (PackProblem | FormProblem)[];
}

const checks = [
  checkIds,
  checkReferences,
  checkUnits,
  checkPeriods,
  checkNames,
  checkOutlets,
  checkTellings,
  checkExamples,
] as const;

/**
 * Reads a pack and finds every fault at once. An entry that does not agree with its schema is left out of
 * the finer checks, so that it is complained of once.
 *
 * @param schemas The path from the pack's folder to the folder of the editor schemas.
 */
export function checkPack(folder: string, schemas = '../schema'): PackReport {
  const contents = readPackFiles(folder);
  return {
    counts: Object.fromEntries(
      entryKinds.map((kind) => [kind, contents[kind].length]),
    ) as PackReport['counts'],
    problems: [
      ...contents.problems,
      ...checks.flatMap((check) => check(contents)),
      ...checkForm(contents.files, schemas),
    ].sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0)),
  };
}
