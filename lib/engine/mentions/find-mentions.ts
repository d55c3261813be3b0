import type { ReadBlock } from '../text/read-blocks.ts';
import type { Token } from '../text/tokenise.ts';
import type { BlockKind } from '../types.ts';
import type { NameMatch } from './find-names.ts';
import { findNamesOnPage } from './find-names-on-page.ts';
import { Focus } from './focus.ts';
import { grammaticalRole } from './grammatical-role.ts';
import type { Mention } from './mention.ts';
import { kinWords, ownKinAt } from './own-kin.ts';
import type { PreparedNames } from './prepare-names.ts';
import { pronounLetter, pronounWords, readKin, readName, readPronoun } from './read-mention.ts';

/** Kinds of blocks after which a pronoun means nobody who was named before. */
const headings: ReadonlySet<BlockKind> = new Set(['heading', 'title']);

/** As much as a name counts: "my brother" is who is talked about next. */
const ownKinWeight = 3;

/**
 * Finds everybody who is meant in a page's blocks: by name, by description, as somebody's kin, by pronoun.
 * Pronouns look back over sentences and blocks as far as the last heading.
 *
 * @param isHeading Whether a block, by its place, is one: by its kind, where nothing else is said.
 * @returns For each block its mentions in order. Mentions may nest: "his" within "his mum".
 */
export function findMentions(
  blocks: readonly ReadBlock[],
  names: PreparedNames,
  isHeading = (place: number) => headings.has(blocks[place]?.kind ?? 'paragraph'),
): Mention[][] {
  const focus = new Focus(names.people);
  const found = findNamesOnPage(blocks, names);
  return blocks.map((block, place) => {
    if (isHeading(place)) focus.reset();
    const matches = found[place] ?? [];
    const mentions: Mention[] = [];
    let next = 0;
    for (const { first, last } of block.sentences) {
      focus.nextSentence();
      const within: NameMatch[] = [];
      while (next < matches.length && (matches[next] as NameMatch).first < last) {
        within.push(matches[next] as NameMatch);
        next += 1;
      }
      mentions.push(...readSentence(block.tokens, first, last, within, names, focus));
    }
    return mentions;
  });
}

function isSpeech(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (tokens[at]?.text === '"') return true;
  return false;
}

/** The words that mean somebody without a name: nearly all words of a page mean nobody, and need no more than this look-up. */
const personWords: ReadonlySet<string> = new Set([...kinWords(), ...pronounWords()]);

function readSentence(
  tokens: readonly Token[],
  first: number,
  last: number,
  matches: readonly NameMatch[],
  names: PreparedNames,
  focus: Focus,
): Mention[] {
  const found: Mention[] = [];
  const keep = (mention: Mention | undefined) => {
    if (!mention) return;
    found.push(mention);
    const sure = mention.via === 'pronoun' ? 0.6 : 1;
    focus.mention(mention.person, sure * (mention.grammaticalRole === 'subject' ? 3 : 2));
  };
  let next = 0;
  for (let at = first; at < last; ) {
    if (matches[next]?.first !== at && !personWords.has((tokens[at] as Token).text)) {
      at += 1;
      continue;
    }
    const stranger = ownKinAt(tokens, at);
    // In speech "my brother" may be that of somebody of the story.
    if (stranger && !isSpeech(tokens, first, last)) {
      focus.mentionStranger(stranger, ownKinWeight);
      while (matches[next] && (matches[next] as NameMatch).first <= at) next += 1;
      at += 1;
      continue;
    }
    const match = matches[next];
    if (match && match.first === at) {
      next += 1;
      const role = grammaticalRole(tokens, match.first, match.last, first);
      const kin = match.readings.some(({ kind }) => kind === 'kin');
      keep(
        kin ? readKin(tokens, match, role, found, names, focus) : readName(tokens, match, role, names, focus),
      );
      at = match.last;
      continue;
    }
    const letter = pronounLetter(tokens[at] as Token);
    if (letter) {
      const ahead = matches.slice(next);
      keep(
        readPronoun(
          tokens,
          at,
          letter,
          grammaticalRole(tokens, at, at + 1, first),
          found,
          ahead,
          names,
          focus,
        ),
      );
    }
    at += 1;
  }
  return found;
}
