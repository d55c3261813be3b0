import type { Proposition } from '../proposition.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas, readMedium } from '../readers/read-medium.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { otherObjects } from '../words/object-words.ts';

/** The forms by the word that each of them has: only those are tried whose word stands in the sentence. */
const forms: readonly (readonly [words: readonly string[], form: RegExp])[] = [
  // "Netflix only says 2026"
  [
    [' only '],
    / (?:only (?:says?|said|saying|promises?|promised|commits? to|committed to|gives?|gave|offers?|offered)|(?:says?|said|promises?|promised|gives?|offers?) only) /,
  ],
  // "all they'll say is 2026", "that's all it will put its name to"
  [
    [' all '],
    / all (?:that )?(?:it|they|we|i|netflix|anyone|anybody|the (?:streamer|platform|service|publisher|company)) (?:will|'ll|would|can|could|have|has)? ?(?:says?|said|know|known|knows|have|has|got|get|promise|give|given|tell|told|been told|put (?:its|their) name to) /,
  ],
  [[' is all '], / is all (?:that )?(?:it|they|we|i|netflix) /],
  [[' nothing ', ' no '], / (?:nothing|no) (?:more precise|more exact|firmer|beyond|narrower) /],
  [
    [' unknown ', ' unconfirmed ', ' unspecified ', ' confirmed ', ' tbc ', ' tba '],
    / (?:month|day|date) (?:as yet |still )?(?:unknown|unconfirmed|unspecified|to be confirmed|tbc|tba) /,
  ],
];
const isSaid = (plain: string) =>
  forms.some(([words, form]) => words.some((word) => plain.includes(word)) && form.test(plain));

/** One of these has to stand in the sentence. */
export const onlyYearWords = 'only all nothing no unknown unconfirmed unspecified tbc tba confirmed'.split(
  ' ',
);

/**
 * Says that no more than a year or a month is known of a release: "Netflix only says 2026", "some time this year is
 * all I know", "month unknown".
 */
export function onlyYear(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion || page.published === undefined) return [];
  const isUnknown = / (?:month|day|date) (?:as yet |still )?(?:un|to be|tb)/.test(view.plain);
  const isBroad = view.dates.some(({ meaning, deictic }) =>
    meaning.kind === 'absolute'
      ? meaning.interval.precision !== 'day'
      : deictic !== true || meaning.kind === 'relative',
  );
  if (!(isBroad || isUnknown) || !isSaid(view.plain) || clauseHas(view, view.sentence, otherObjects))
    return [];
  const { first, last } = view.sentence;
  return [
    {
      kind: 'state',
      predicate: 'day-unknown',
      topic: 'release-date',
      detector: 'only-year',
      view,
      first,
      last,
      mentions: rankMentions(page, view, { first, last }, last),
      medium: readMedium(view, { first, last }),
      implied: true,
    },
  ];
}
