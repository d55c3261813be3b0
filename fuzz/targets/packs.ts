import { analyse } from '../../lib/engine/analyse.ts';
import { preparePack } from '../../lib/engine/prepare.ts';
import { compilePack } from '../../lib/pack/compile/compile-pack.ts';
import { PackError } from '../../lib/pack/files/pack-error.ts';
import { type PackSource, packSource } from '../../lib/pack/schema/pack-source.ts';
import { mutateJson } from '../mutate-json.ts';
import { mutateText } from '../mutate-text.ts';
import { inProportion, promise, type Target } from '../target.ts';

/** How a refusal begins: with the file that is wrong. */
const namesFile = /^Error: (?:pack|[a-z]+\/[^:]*)\.json: /;

/** A pack after changes: refused by its schema or by the compiler, or else harmless to every page. */
export const packTarget = (source: PackSource, pages: readonly string[]): Target => ({
  name: 'packs',
  make: (random) =>
    mutateJson(source, random, (old) => mutateText(old, random, ['a b c', '+ # @']).slice(0, 2000)),
  check: (input) => {
    const parsed = packSource.safeParse(input);
    promise(!('polluted' in {}), 'a pack changes nothing but itself');
    if (!parsed.success) {
      promise(parsed.error.issues.length > 0, 'a pack that is refused is told why');
      return;
    }
    let pack: ReturnType<typeof preparePack>;
    try {
      pack = inProportion(200_000, () => preparePack(compilePack(parsed.data)));
    } catch (error) {
      if (!(error instanceof PackError) && !namesFile.test(String(error))) throw error;
      return;
    }
    for (const text of pages)
      inProportion(text.length, () =>
        analyse([{ text, kind: 'paragraph' }], { title: parsed.data.header.title }, pack, '2026-11-22'),
      );
  },
});
