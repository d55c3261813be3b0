import type { Line, Reader } from '../../engine/types.ts';
import type { PageWish } from '../../messages/page-wish.ts';
import { unitInWords } from '../words/finding-in-words.ts';
import { say } from '../words/say.ts';

/**
 * What the corner of the page says once a wish has been carried out.
 *
 * @param reader `undefined` while the settings are not known or Leafmark is idle on this page.
 */
export function wishInWords(wish: PageWish, reader: Reader | undefined, lines: readonly Line[]): string {
  switch (wish.type) {
    case 'quiet':
      return say('kindOff');
    case 'site-off':
      return say('siteIsOff');
    case 'wrong':
      return say('noteKept');
    case 'hide-words':
      // Who hides nothing at all has these words in the list, and still sees them on the page.
      return say(reader?.spoilers === 'off' ? 'wordsKept' : 'wordsHidden', wish.words);
    case 'reached':
      return say('reachedUnit', unitInWords(wish.reveal, lines, reader?.progress ?? {}) ?? '');
  }
}
