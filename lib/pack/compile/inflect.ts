import nlp from 'compromise';
import { closedClasses, overrides } from './inflect-overrides.ts';

interface Transform {
  verb: {
    conjugate(word: string, model: unknown): Record<string, string | undefined>;
    toInfinitive(word: string, model: unknown, tense: string): string;
  };
  noun: { toPlural(word: string, model: unknown): string; toSingular(word: string, model: unknown): string };
}

// The library's own inflector: its documented entry points parse a sentence first and guess its words' parts.
const inside = nlp as unknown as {
  methods(): { two: { transform: Transform } };
  model(): unknown;
};
const { verb, noun } = inside.methods().two.transform;
const model = inside.model();
const tenses = ['PastTense', 'PresentTense', 'Gerund', 'Participle'] as const;
const known = new Map<string, readonly string[]>();

const conjugations = (base: string): string[] => {
  const all = verb.conjugate(base, model);
  return tenses.flatMap((tense) => all[tense] ?? []);
};

/**
 * The dictionary forms that a word may have: "told" gives "tell", "boyfriends" gives "boyfriend". The library
 * takes "kiss" for a form of "kis" and "play" for one of "plie", so a word that does not look inflected is
 * always one of its own dictionary forms too; a wrong one beside it does no harm.
 */
function lemmasOf(word: string): string[] {
  const lemmas = /ss$|(?:^|[^s])(?<!ed|ing|s)$/.test(word) ? [word] : [];
  const singular = word.endsWith('ss') ? word : noun.toSingular(word, model);
  if (singular !== word && noun.toPlural(singular, model) === word) lemmas.push(singular);
  const guesses = [
    ...tenses.map((tense) => verb.toInfinitive(word, model, tense)),
    word.replace(/([^s])s$/, '$1'),
  ];
  const bases = guesses.filter((base) => base !== word && conjugations(base).includes(word));
  const found = [...new Set([...lemmas, ...bases])];
  return found.length > 0 ? found : [word];
}

// Endings of nouns, adjectives and adverbs that no verb has.
const neverVerb =
  /(?:ity|ness|ism|ist|ship|hood|ance|ence|ful|less|ous|ical|able|ible|ly|ology|phobia|phobic|sexual|tional)$/;

// British and American spellings of the same word, each way.
const spellings: readonly (readonly [RegExp, string])[] = [
  [/([aeilmnrt])is(e|es|ed|ing|ation)$/, '$1iz$2'],
  [/([aeilmnrt])iz(e|es|ed|ing|ation)$/, '$1is$2'],
  [/our(s|ed|ing|ite|ful)?$/, 'or$1'],
  [/([bcdfgklmnprt])tre(s)?$/, '$1ter$2'],
  [/([aeiou])ll(ed|ing|er)$/, '$1l$2'],
];

/**
 * Every form in which a word of a telling may stand in a text, itself included: `tell` gives tells, told,
 * telling. One too many does no harm, since no text holds "happied"; one missing is a telling missed.
 *
 * @param word One word as `tokenise` cuts it, lower case.
 * @returns Sorted, without doubles.
 */
export function formsOf(word: string): readonly string[] {
  const before = known.get(word);
  if (before) return before;
  const closed = closedClasses.find((forms) => forms.includes(word));
  const forms = closed ? [...closed] : openForms(word);
  const sorted = [...new Set(forms)].sort();
  known.set(word, sorted);
  return sorted;
}

function openForms(word: string): string[] {
  if (!/^\p{L}{2,}$/u.test(word)) return [word];
  const forms = lemmasOf(word).flatMap((base) => [
    base,
    ...(overrides[base] ?? [...(neverVerb.test(base) ? [] : conjugations(base)), noun.toPlural(base, model)]),
  ]);
  const all = [word, ...forms].filter((form) => /^\p{L}+$/u.test(form));
  return all.flatMap((form) => [form, ...spellings.map(([from, to]) => form.replace(from, to))]);
}
