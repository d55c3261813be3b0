import type { PreparedPack } from '../../prepare.ts';
import type { ReadPage } from '../read-page.ts';
import type { Features } from '../weigh.ts';
import { describeForm } from './describe-form.ts';
import { describePeople } from './describe-people.ts';
import { describeHeadings, describePlace } from './describe-place.ts';
import { describeQuotes } from './describe-quotes.ts';
import { describeTellings } from './describe-tellings.ts';
import { abstractWords, describeWords } from './describe-words.ts';

/** Everything that the first pass knows of a page's sentences, as the names of what holds of each. */
export function describeSentences(page: ReadPage, pack: PreparedPack): Features[] {
  const headings = describeHeadings(page);
  const quotes = describeQuotes(page, pack);
  return page.sentences.map((here, number) => {
    const features = new Map<string, number>();
    const add = (feature: string) => features.set(feature, 1);
    describeWords(abstractWords(here, pack), add);
    describeTellings(here.matches, pack.story, add);
    describePeople(here, pack, add);
    describeForm(here, add);
    describePlace(page, number, add);
    for (const feature of quotes[number] ?? []) add(feature);
    if (!here.isHeading) for (const feature of headings[here.section] ?? []) add(feature);
    return features;
  });
}
