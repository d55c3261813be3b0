import type { SpoilerPack } from '../../prepare-spoiler-pack.ts';
import type { ReadPage, ReadSentence } from '../../reading/read-page.ts';
import type { Features } from '../../weights/weigh.ts';
import { describeForm } from './describe-form.ts';
import { describePeople } from './describe-people.ts';
import { describeHeadings, describePlace } from './describe-place.ts';
import { describeQuotes } from './describe-quotes.ts';
import { describeTellings } from './describe-tellings.ts';
import { describeWords } from './describe-words.ts';

/** Forms of sentences that name what happens without saying that it does. */
const open: ReadonlySet<string> = new Set(['f question', 'f yes or no', 'f wish']);
/** What speaks most for a sentence that says it. */
const sure: ReadonlySet<string> = new Set([
  't sure plot',
  't sure major',
  't tells who',
  't tells 3+',
  't acts hints',
]);

/** Says what holds of a sentence but for its words, by its number: names, some more than once. */
export type SentenceDescriber = (number: number, add: (feature: string) => void) => void;

/** Makes ready what the sentences of a page share, to describe each of them to the first pass. */
export function sentenceDescriber(page: ReadPage, pack: SpoilerPack): SentenceDescriber {
  const headings = describeHeadings(page);
  const quotes = describeQuotes(page, pack);
  return (number, add) => {
    const here = page.sentences[number] as ReadSentence;
    const told: string[] = [];
    const asked: string[] = [];
    const note = (feature: string) => {
      if (sure.has(feature)) told.push(feature);
      else if (open.has(feature)) asked.push(feature);
      add(feature);
    };
    describeTellings(here.matches, pack.story, note);
    describePeople(here, pack, add);
    describeForm(here, pack.works.outlets, note);
    describePlace(page, number, add);
    // In the order of the lists above, whatever came first: sums have to come out the same to the last digit.
    if (told.length > 0 && asked.length > 0)
      for (const form of open)
        if (asked.includes(form)) for (const what of sure) if (told.includes(what)) add(`${what}, ${form}`);
    for (const feature of quotes[number] ?? []) add(feature);
    if (!here.isHeading) for (const feature of headings[here.section] ?? []) add(feature);
  };
}

/** Everything that the first pass knows of a page's sentences, as the names of what holds of each. */
export function describeSentences(page: ReadPage, pack: SpoilerPack): Features[] {
  const describe = sentenceDescriber(page, pack);
  return page.sentences.map(({ words }, number) => {
    const features = new Map<string, number>();
    const add = (feature: string) => {
      features.set(feature, 1);
    };
    describeWords(words, add);
    describe(number, add);
    return features;
  });
}
