import type { CompiledStory, CompiledSymbol } from '../../engine/story/compiled-story.ts';
import { formKeyLength } from '../../engine/story/symbols-of-word.ts';

/** Lists the forms of words as the engine looks them up. @param classes For each symbol all forms of its words. */
export function listForms(classes: ReadonlyMap<CompiledSymbol, readonly string[]>): CompiledStory['forms'] {
  const symbolsOf = new Map<string, CompiledSymbol[]>();
  for (const [symbol, forms] of classes)
    for (const form of forms) symbolsOf.set(form, [...(symbolsOf.get(form) ?? []), symbol]);
  const lists = new Map<string, string>();
  for (const form of [...symbolsOf.keys()].sort()) {
    const key = form.slice(0, formKeyLength);
    lists.set(key, `${lists.get(key) ?? '\n'}${form} ${symbolsOf.get(form)?.join()}\n`);
  }
  return Object.fromEntries(lists);
}
