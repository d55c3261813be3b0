import { packMeasure } from '../../cli/pack/pack-measure.ts';
import { publishedPart } from '../../cli/pack/sign-pack.ts';
import { analyse } from '../../lib/engine/analyse.ts';
import { preparePack } from '../../lib/engine/prepare.ts';
import { compilePack } from '../../lib/pack/compile/compile-pack.ts';
import type { PackSource } from '../../lib/pack/schema/pack-source.ts';
import { readBody, withLearned } from '../../lib/refresh/read-body.ts';
import { Refusal } from '../../lib/refresh/refusal.ts';
import type { PackBody } from '../../lib/refresh/schema/refreshed-pack.ts';
import { mutateJson } from '../mutate-json.ts';
import { mutateText } from '../mutate-text.ts';
import { inProportion, promise, type Target } from '../target.ts';

/** What somebody with a stolen key could sign: refused with a reason, or else harmless to every page. */
export const signedPackTarget = (source: PackSource, pages: readonly string[]): Target => {
  const own = compilePack(source);
  const { bundled, learned } = packMeasure(own, '', 0);
  const body = { format: 1, issued: '2026-11-22T10:00:00Z', pack: publishedPart(own) };
  const read = (input: unknown): PackBody | undefined => {
    try {
      return readBody(new TextEncoder().encode(JSON.stringify(input)), bundled, learned);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return undefined;
    }
  };
  return {
    name: 'signed-packs',
    make: (random) =>
      mutateJson(body, random, (old) =>
        mutateText(old, random, ['a b c', 'a|,s', '__proto__']).slice(0, 2000),
      ),
    check: (input) => {
      const size = JSON.stringify(input)?.length ?? 0;
      const taken = inProportion(size, () => read(input));
      promise(!('polluted' in {}), 'a signed pack changes nothing but itself');
      if (!taken) return;
      const pack = preparePack(withLearned(taken.pack, learned));
      for (const text of pages)
        inProportion(text.length, () =>
          analyse([{ text, kind: 'paragraph' }], { title: taken.pack.title }, pack, '2026-11-22'),
        );
    },
  };
};
