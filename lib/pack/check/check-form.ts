import type { PackProblem } from '../files/pack-error.ts';
import type { PackFile } from '../files/read-pack-files.ts';
import { canonicalForm } from '../schema/canonical-form.ts';
import { packKinds } from '../schema/pack-kinds.ts';

/** A file that is not in canonical form, with the form that it ought to have. */
export interface FormProblem extends PackProblem {
  readonly form: string;
}

/**
 * Every file equals its own re-formatting.
 *
 * @param schemas The path from the pack's folder to the folder of the editor schemas: `../schema`.
 */
export function checkForm(files: readonly PackFile[], schemas: string): FormProblem[] {
  return files.flatMap(({ file, kind, text, raw }) => {
    if (raw === undefined) return [];
    const up = kind === 'pack' ? '' : '../';
    const form = canonicalForm(kind, raw, `${up}${schemas}/${packKinds[kind].schemaName}.schema.json`);
    if (form === text) return [];
    const [is, ought] = [text.split('\n'), form.split('\n')];
    const line = is.findIndex((text, at) => text !== ought[at]);
    const at = line < 0 ? is.length : line + 1;
    return [
      {
        file,
        key: `line ${at}`,
        reason: 'is not in canonical form; run `npm run pack:check -- --fix`',
        form,
      },
    ];
  });
}
