import type { PreparedPack } from '../../prepare.ts';
import type { ReadPage } from '../../reading/read-page.ts';
import type { Features } from '../../weights/weigh.ts';
import { describeForm } from './describe-form.ts';
import { describePeople } from './describe-people.ts';
import { describeHeadings, describePlace } from './describe-place.ts';
import { describeQuotes } from './describe-quotes.ts';
import { describeTellings } from './describe-tellings.ts';
import { abstractWords, describeWords } from './describe-words.ts';

/** Forms of sentences that name what happens without saying that it does. */
const open = ['f question', 'f yes or no', 'f wish'];
/** What speaks most for a sentence that says it. */
const sure = ['t sure plot', 't sure major', 't tells who', 't tells 3+', 't acts hints'];

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
    for (const form of open)
      if (features.has(form)) for (const told of sure) if (features.has(told)) add(`${told}, ${form}`);
    for (const feature of quotes[number] ?? []) add(feature);
    if (!here.isHeading) for (const feature of headings[here.section] ?? []) add(feature);
    return features;
  });
}
