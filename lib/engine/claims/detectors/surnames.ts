import type { Token } from '../../text/tokenise.ts';
import { wordSet } from '../../word-set.ts';
import type { Proposition, SlipClaim } from '../proposition.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { misspellings } from './misspellings.ts';
import { slips } from './slips.ts';

const known = new WeakMap<PageView, ReadonlyMap<string, SlipClaim>>();

/**
 * A surname alone, written wrong as it is beside its first name elsewhere on the page: "Tom Akerss said so. … Akerss laughed."
 * By itself it might be anybody's.
 */
export function surnames(view: SentenceView, page: PageView): Proposition[] {
  let wrong = known.get(page);
  if (!wrong) {
    wrong = wrongSurnames(page);
    known.set(page, wrong);
  }
  if (wrong.size === 0) return [];
  const found: Proposition[] = [];
  for (let at = view.sentence.first; at < view.sentence.last; at += 1) {
    const token = view.tokens[at];
    const whole = token && isName(token) ? wrong.get(token.text) : undefined;
    if (!whole || !isAlone(view, at)) continue;
    found.push({ ...whole, detector: 'surnames', view, first: at, last: at + 1 });
  }
  return found;
}

/** The surnames of the full names that a page writes wrong, each with what was found of the full name. */
function wrongSurnames(page: PageView): ReadonlyMap<string, SlipClaim> {
  const wrong = new Map<string, SlipClaim>();
  const { people } = page.pack.timeline;
  for (const view of page.sentences)
    for (const claim of [...misspellings(view, page), ...slips(view, page)]) {
      if (claim.kind !== 'slip' || claim.last - claim.first !== 2) continue;
      const [name = ''] = people.get(claim.subject)?.names ?? [];
      const surname = view.tokens[claim.last - 1]?.text ?? '';
      // "Tim Akers" has its surname right.
      if (name.split(' ').length === 2 && !name.endsWith(` ${surname}`)) wrong.set(surname, claim);
    }
  return wrong;
}

const isName = ({ kind, casing }: Token) => kind === 'word' && casing !== 'lower';

const titles = wordSet('mr mrs ms dr by and author creator writer director star actor');

/** Neither behind a first name nor before another name: "Greta Akerss", "Akerss Street" are others. */
function isAlone({ tokens, sentence }: SentenceView, at: number): boolean {
  const before = at > sentence.first ? tokens[at - 1] : undefined;
  const after = at + 1 < sentence.last ? tokens[at + 1] : undefined;
  // "But Akerss laughed": the first word of a sentence has a capital whatever it is.
  const mayStandBefore = at - 1 === sentence.first ? openers : titles;
  if (before && isName(before) && !mayStandBefore.has(before.text)) return false;
  return !after || !isName(after) || after.text === "'s";
}

const openers = wordSet(
  'but and so then when while as if for yet although though because since after before',
);
