import { tokenise } from '../../engine/text/tokenise.ts';
import { outletKinds } from '../../engine/works/compiled-works.ts';
import type { PackProblem } from '../files/pack-error.ts';
import type { PackContents } from '../files/read-pack-files.ts';
import { isEverydayWord } from './is-everyday-word.ts';

/** No outlet is named by an everyday word: capitals do not count, so each "now" of a page would be the channel "Now". */
export function checkOutlets({ header }: PackContents): PackProblem[] {
  return outletKinds.flatMap((kind) =>
    (header?.outlets[kind] ?? []).flatMap((name, at) => {
      const words = tokenise(name).flatMap(({ text }) => (text === 'the' ? [] : text));
      const [only = ''] = words;
      if (words.length !== 1 || !isEverydayWord(only)) return [];
      const reason = `"${name}" is also a word that any page may use; give it with the word that goes with it ("${name} TV")`;
      return [{ file: 'pack.json', key: `outlets.${kind}.${at}`, reason }];
    }),
  );
}
