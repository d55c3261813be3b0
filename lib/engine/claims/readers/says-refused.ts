import type { SentenceView } from '../view/page-view.ts';

const part = '(?:season|series|run|volume|book)';
const refused = new RegExp(
  ` (?:(?:rather than|instead of|in place of|in lieu of|and not|but not|not) (?:with )?an? (?:\\w+ )?${part}` +
    `|there (?:will|'ll) be no (?:further |more )?(?:second|third|fourth|fifth) ${part}` +
    `|there (?:wo n't|will not) be (?:an? |another |any )?(?:more |further )?(?:second |third |fourth |fifth )?${part}` +
    `|(?:is|are|was|were|'s) (?:n't|not) (?:getting|going to get|coming back for|returning for|being renewed for|going to be) (?:an? |another )(?:\\w+ )?${part}) `,
);

/** "A film rather than a fourth season", "isn't getting another season": what was decided against, which stays so. */
export const saysRefused = ({ plain }: SentenceView): boolean => refused.test(plain);
