import type { CompiledEvent, CompiledStory, CompiledSymbol } from './compiled-story.ts';
import { type PreparedConcepts, prepareConcepts } from './prepare-concepts.ts';
import { type PreparedTellings, prepareTellings } from './prepare-tellings.ts';

/** The story's phrases, ready to be looked up. */
export interface PreparedStory {
  readonly events: readonly CompiledEvent[];
  /** For each surface form the word classes that hold it, as symbols. */
  readonly symbolsOf: ReadonlyMap<string, readonly CompiledSymbol[]>;
  readonly concepts: PreparedConcepts;
  readonly tellings: PreparedTellings;
  readonly titles: ReadonlySet<string>;
  readonly slips: ReadonlySet<string>;
  /** The day on which each unit came out; episodes as their season. */
  readonly out: ReadonlyMap<string, string>;
}

/** Makes a story ready. */
export function prepareStory(story: CompiledStory): PreparedStory {
  return {
    events: story.events,
    symbolsOf: prepareForms(story.forms),
    concepts: prepareConcepts(story.concepts),
    tellings: prepareTellings(story.slots, story.tellings),
    titles: new Set(story.titles),
    slips: new Set(story.slips),
    out: new Map(Object.entries(story.out)),
  };
}

function prepareForms(forms: string): Map<string, CompiledSymbol[]> {
  const symbolsOf = new Map<string, CompiledSymbol[]>();
  forms.split('\n').forEach((encoded, place) => {
    const cut = encoded.indexOf('|');
    const stem = encoded.slice(0, cut);
    for (const ending of encoded.slice(cut + 1).split(',')) {
      const form = stem + ending;
      const list = symbolsOf.get(form);
      if (list) list.push(place * 3);
      else symbolsOf.set(form, [place * 3]);
    }
  });
  return symbolsOf;
}
