import type { SpoilerPack } from '../../prepare-spoiler-pack.ts';
import type { ReadPage, ReadSentence } from '../../reading/read-page.ts';
import { wordSet } from '../../word-set.ts';

const verbs = wordSet(
  'say says said saying tell tells told add adds added explain explains explained recall recalls recalled',
  'admit admits admitted joke jokes joked continue continues continued note notes noted reveal reveals',
  'revealed write writes wrote tweet tweets tweeted post posts posted reply replies replied insist insists',
  'insisted remember remembers remembered ask asks asked think thinks thought',
);

/** Whose words a block repeats: somebody of the making, somebody of the story, or somebody not known. */
type Speaker = 'maker' | 'character' | 'stranger';

/**
 * For each sentence whether it stands in quotation marks, opened here or before, and who speaks in its block: what
 * an actor or a reader says of the story is seldom told as the story is.
 */
export function describeQuotes(page: ReadPage, { names }: SpoilerPack): string[][] {
  let block = -1;
  let isOpen = false;
  let speaker: Speaker | undefined;
  return page.sentences.map((here, number) => {
    if (here.block !== block) {
      block = here.block;
      isOpen = false;
      speaker = undefined;
      for (let at = number; page.sentences[at]?.block === block && speaker === undefined; at += 1)
        speaker = speakerOf(page.sentences[at] as ReadSentence, names);
    }
    const { tokens, sentence } = here;
    let marks = 0;
    for (let at = sentence.first; at < sentence.last; at += 1) if (tokens[at]?.text === '"') marks += 1;
    const isInside = isOpen || marks > 0;
    const goesOn = isOpen;
    if (marks % 2 === 1) isOpen = !isOpen;
    if (!isInside) return speaker ? [`q beside ${speaker}`] : [];
    return [`q ${goesOn ? 'goes on' : 'opens'} ${speaker ?? 'nobody'}`];
  });
}

function speakerOf(
  { tokens, sentence, mentions }: ReadSentence,
  { people }: SpoilerPack['names'],
): Speaker | undefined {
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (!verbs.has(tokens[at]?.text ?? '')) continue;
    const near = mentions.find(({ first, last }) => last > at - 3 && first < at + 3);
    if (!near) {
      if (tokens[at - 1]?.casing !== 'lower' || tokens[at + 1]?.casing !== 'lower') return 'stranger';
      continue;
    }
    const kind = people[near.person]?.kind;
    return kind === 'actor' || kind === 'crew' || kind === 'company' ? 'maker' : 'character';
  }
  return undefined;
}
