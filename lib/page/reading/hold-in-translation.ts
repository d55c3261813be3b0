import type { SpoilerFinding } from '../../engine/types.ts';
import type { PageBlock } from '../blocks/page-block.ts';
import { isOtherLanguage } from './other-language.ts';
import type { Entry } from './page-entry.ts';

/**
 * What is hidden where text that tells has been translated. English alone can be judged, and both browsers put their
 * translation in the place of the text: Chromium each text into elements `<font>`, Firefox into the elements that
 * were there. What comes of a block that tells is therefore hidden as a whole, whatever it says, until it is English
 * again.
 *
 * @param gone Blocks that are no longer in the page.
 * @param fresh Blocks that nobody has judged yet; those that stand where one of the others stood are told of it.
 */
export function holdInTranslation(gone: readonly Entry[], fresh: readonly Entry[]): void {
  const tellers = gone.filter((entry) => spoilersOf(entry).length > 0);
  if (tellers.length === 0) return;
  for (const entry of fresh) {
    const { block } = entry;
    const before = tellers.filter((teller) => isSamePlace(teller.block, block)).flatMap(spoilersOf);
    if (before.length > 0 && isTranslated(block))
      entry.held = before.map((spoiler) => ({ ...spoiler, start: 0, end: block.text.length }));
  }
}

/** What a block tells; of one that nobody has judged yet, what it stands for. */
const spoilersOf = ({ findings, held = [] }: Entry): readonly SpoilerFinding[] =>
  findings?.filter((finding) => finding.type === 'spoiler') ?? held;

const isSamePlace = (one: PageBlock, other: PageBlock) =>
  one.home === other.home &&
  one.attribute?.element === other.attribute?.element &&
  one.attribute?.name === other.attribute?.name;

/** Whether a block is plainly no longer English, or was put into the elements that Chromium's translation makes. */
function isTranslated({ text, runs, home }: PageBlock): boolean {
  const inFont = runs.some(({ node }) => {
    const font = node.parentElement?.closest('font font');
    return font && home.contains(font);
  });
  return inFont || isOtherLanguage(text);
}
