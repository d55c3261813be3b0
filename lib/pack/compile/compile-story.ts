import {
  type CompiledConcept,
  type CompiledEvent,
  type CompiledStory,
  type CompiledSymbol,
  symbolKinds,
} from '../../engine/story/compiled-story.ts';
import { tellingRoles } from '../../engine/story/compiled-tellings.ts';
import type { PackSource } from '../schema/pack-source.ts';
import { formsOf } from './inflect.ts';
import { layOutTellings } from './lay-out-tellings.ts';
import { listForms } from './list-forms.ts';
import { type Choice, parseTelling } from './parse-telling.ts';
import { rarest, type Slot } from './phrase.ts';
import { symbolCosts } from './symbol-costs.ts';
import { withoutImplied } from './without-implied.ts';
import { wordsOf } from './words-of.ts';

type StorySource = Pick<PackSource, 'header' | 'works' | 'people' | 'events' | 'concepts' | 'facts'>;

/**
 * Makes the phrase tables of a pack's events and concepts, every word with all its forms.
 *
 * @throws {Error} For a telling that cannot be read, and for a concept or person that does not exist, with the file.
 */
export function compileStory(source: StorySource): CompiledStory {
  const words = new WordClasses();
  const people = new Map(source.people.map(({ id }, place) => [id, place]));
  const conceptPlaces = new Map(source.concepts.map(({ id }, place) => [id, place]));
  const concepts: CompiledSymbol[][][] = source.concepts.map((concept) =>
    concept.words.map((phrase) => wordsOf(phrase).map((word) => words.symbolOf(word))),
  );
  const unnamed = new Map<string, number>();

  /** A choice of several words ("come out|tell") becomes a concept without a name. */
  const severalWords = (several: readonly string[]): CompiledSymbol => {
    const key = several.join(' ');
    let place = unnamed.get(key);
    if (place === undefined) {
      place = concepts.push([several.map((word) => words.symbolOf(word))]) - 1;
      unnamed.set(key, place);
    }
    return place * 3 + symbolKinds.concept;
  };
  const find = (places: ReadonlyMap<string, number>, id: string, what: string) => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`there is no ${what} ${id}`);
    return place;
  };
  const person = (id: string) => find(people, id, 'person') * 3 + symbolKinds.person;
  const symbolsOf = (choice: Choice, event: PackSource['events'][number]): CompiledSymbol[] => {
    if (choice.kind === 'concept')
      return [find(conceptPlaces, choice.id, 'concept') * 3 + symbolKinds.concept];
    if (choice.kind === 'person') {
      if (choice.id === 'who') return event.who.map(person);
      return choice.id === 'with' ? event.with.map(person) : [person(choice.id)];
    }
    const [word, ...more] = choice.words;
    return more.length > 0 ? [severalWords(choice.words)] : [words.symbolOf(word as string)];
  };
  const slotOf = (choices: readonly Choice[], event: PackSource['events'][number]): Slot => {
    const symbols = [...new Set(choices.flatMap((choice) => symbolsOf(choice, event)))];
    return symbols.length === 1 ? (symbols[0] as number) : symbols;
  };

  const tellings = source.events.map((event) =>
    tellingRoles.map((role) =>
      withoutImplied(
        event[role].map((telling) => {
          try {
            return parseTelling(telling).map((part) => part.map((choices) => slotOf(choices, event)));
          } catch (error) {
            throw new Error(`events/${event.id}.json: ${role}: "${telling}": ${(error as Error).message}`);
          }
        }),
      ),
    ),
  );
  const events = source.events.map(({ id, reveal, level, who, with: others }): CompiledEvent => {
    try {
      const places = (ids: readonly string[]) => ids.map((one) => find(people, one, 'person'));
      return { id, reveal, level, who: places(who), with: places(others) };
    } catch (error) {
      throw new Error(`events/${id}.json: who, with: ${(error as Error).message}`);
    }
  });
  const costs = symbolCosts([...concepts.flat(), ...tellings.flat(3)], words.classes(), concepts);
  return {
    ...titlesOf(source),
    forms: listForms(words.classes()),
    concepts: indexConcepts(concepts, costs),
    tellings: layOutTellings(tellings, costs),
    events,
    out: releaseDays(source),
  };
}

/** Numbers the word classes in the order in which they are met. */
class WordClasses {
  private readonly places = new Map<string, number>();

  symbolOf(word: string): CompiledSymbol {
    const key = formsOf(word).join(',');
    const place = this.places.get(key) ?? this.places.size;
    this.places.set(key, place);
    return place * 3 + symbolKinds.word;
  }

  /** The forms of each class. */
  classes(): ReadonlyMap<CompiledSymbol, readonly string[]> {
    return new Map(
      [...this.places].map(([key, place]) => [place * 3 + symbolKinds.word, key.split(',')] as const),
    );
  }
}

/** The phrases of all concepts by their rarest word. */
function indexConcepts(
  concepts: readonly (readonly (readonly CompiledSymbol[])[])[],
  costs: ReadonlyMap<CompiledSymbol, number>,
): CompiledStory['concepts'] {
  const index: Record<CompiledSymbol, CompiledConcept[]> = {};
  concepts.forEach((phrases, place) => {
    for (const words of phrases) {
      const anchor = rarest(words, costs);
      const word = words[anchor] as CompiledSymbol;
      index[word] = [...(index[word] ?? []), [place * 3 + symbolKinds.concept, anchor, ...words]];
    }
  });
  return index;
}

/** The first day on which each unit was out anywhere; an episode with its season. */
function releaseDays({ header, works, facts }: StorySource): Record<string, string> {
  const days: Record<string, string> = {};
  for (const fact of facts) {
    const unit = works.find(({ id }) => id === fact.subject)?.unit;
    if (fact.attribute !== 'release' || unit === undefined) continue;
    for (const period of fact.periods) {
      const value = period.value as { readonly state?: string; readonly date?: string };
      if (value.state !== 'released' || value.date === undefined) continue;
      const codes = header.lines
        .flatMap(({ units }) => units)
        .filter(({ code, group }) => code === unit || group === unit);
      for (const code of [unit, ...codes.map(({ code }) => code)])
        if (value.date < (days[code] ?? '9')) days[code] = value.date;
    }
  }
  return days;
}

const namesTheWhole = new Set(['franchise', 'book-series', 'show']);

/** The titles by which a page shows what it is about, and the shorter list that the gate looks for. */
function titlesOf({ header, works, people }: StorySource): Pick<CompiledStory, 'titles' | 'slips' | 'gate'> {
  const whole = works.filter(({ kind }) => namesTheWhole.has(kind));
  const own = (titles: readonly string[]) => titles.filter((title) => distinctive(title, header.title));
  const titles = own([header.title, ...whole.flatMap(({ title, aliases }) => [title, ...aliases])]);
  const slips = own(whole.flatMap(({ misspellings }) => misspellings));
  const names = people.filter(({ kind, name }) => kind === 'character' && name.includes(' '));
  const gate = [...titles, ...slips, ...names.map(({ name }) => name), ...header.gate].map((term) =>
    term.toLowerCase(),
  );
  const folded = (all: readonly string[]) =>
    [...new Set(all.map((title) => wordsOf(title).join(' ')))].sort();
  return { titles: folded(titles), slips: folded(slips), gate: shortest([...new Set(gate)]).sort() };
}

/** A term that holds another need not be looked for. */
const shortest = (terms: readonly string[]) =>
  terms.filter((term) => !terms.some((other) => other !== term && term.includes(other)));

/** Whether a title tells by itself that the work is meant: "the show" does not. */
function distinctive(title: string, main: string): boolean {
  const squeeze = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '');
  return squeeze(title).includes(squeeze(main)) || squeeze(title).startsWith(squeeze(main).slice(0, 5));
}
