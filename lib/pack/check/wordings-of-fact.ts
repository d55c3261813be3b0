import type { PackContents } from '../files/read-pack-files.ts';

type FactEntry = PackContents['facts'][number]['entry'];

/** Every wording of a fact and the key under which it stands. */
export function wordingsOfFact(entry: FactEntry): { readonly key: string; readonly phrase: string }[] {
  const listed = (key: string, phrases: readonly string[]) => phrases.map((phrase) => ({ key, phrase }));
  return [
    ...entry.mistakes.flatMap(({ words }, at: number) => listed(`mistakes.${at}`, words)),
    ...('mixedUp' in entry && entry.mixedUp ? listed('mixedUp.words', entry.mixedUp.words) : []),
  ];
}
