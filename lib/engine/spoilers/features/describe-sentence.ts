import type { PreparedPack } from '../../prepare.ts';
import type { ReadPage, ReadSentence } from '../read-page.ts';
import type { EventMatch } from '../score-events.ts';
import { describeForm } from './describe-form.ts';
import { describePeople } from './describe-people.ts';
import { describePlace } from './describe-place.ts';
import { describeTellings } from './describe-tellings.ts';
import { abstractWords, describeWords } from './describe-words.ts';

/** Everything that the first pass knows of a sentence, as the names of what holds of it. */
export function describeSentence(
  page: ReadPage,
  number: number,
  matches: readonly EventMatch[],
  pack: PreparedPack,
): Map<string, number> {
  const features = new Map<string, number>();
  const add = (feature: string) => features.set(feature, 1);
  const here = page.sentences[number] as ReadSentence;
  const words = abstractWords(here, pack);
  describeWords(words, add);
  describeTellings(matches, pack.story, add);
  describePeople(here, pack, add);
  describeForm(here, add);
  describePlace(page, number, pack, add);
  return features;
}
