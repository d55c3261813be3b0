import type { Proposition } from '../proposition.ts';
import { pageMedium } from '../readers/page-medium.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas } from '../readers/read-medium.ts';
import { clauseAt } from '../view/clause-at.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';

const count = '(?:one|two|three|four|five|1|2|3|another|a third|a fourth|a fifth|a sixth|a single)';
const noun = '(?:books?|volumes?|instal+ments?|tomes?|seasons?|series|batch(?:es)?|chapters?|of them)';
const part = '(?:books?|volumes?|instal+ments?|tomes?|seasons?|series|runs?|batch(?:es)?)';
const adverb = '(?:also |probably |already |now |definitely |certainly |officially |still |yet |both |all )*';
const patterns = [
  // "one more book to go", "there's one left", "two more are planned"
  new RegExp(
    ` ${count} (?:(?:more|further|last|final) )?(?:${noun} )?(?:is |are |still |yet |'s )*(?:left|to go|to come|to follow|remains?(?! (?:on|available|in|streaming|at|with) )|remaining|planned|on the way|to look forward to|in the pipeline|coming|to be made|in store|on order|guaranteed|after this|after that|then it 's over|then we 're done) `,
  ),
  // "two more series are on their way"
  new RegExp(
    ` ${count} (?:more|further|new) ${part} (?:is |are |'s |being )*${adverb}(?:on (?:its|their) way|on the cards|in the works|happening|confirmed|commissioned|ordered|greenlit|promised|assured) (?!to (?!netflix|us|our|screens))`,
  ),
  new RegExp(` (?:leaves|leaving) (?:just |only )(?:the (?:fifth|sixth|last|next)|${count}) `),
  new RegExp(` only ${count} more `),
  // "will be back for two further runs"
  new RegExp(
    ` (?:will be back|'ll be back|will return|'ll return|to return|is back|are back|coming back|is returning|are returning) for ${count} (?:more |further |new )+(?:seasons?|series|runs?|outings?|years|helpings?) `,
  ),
  // "the next volume is to be the last"
  new RegExp(
    ` the (?:next|following|coming|forthcoming) (?:${part}|one) (?:is|will be|'s|'ll be|will probably be|will also be|will then be) ${adverb}(?:to be |going to be |meant to be |set to be |intended to be |said to be |supposed to be )?(?:the |our |its |her |his |their )?(?:very )?(?:last|final|end|finale|conclusion) (?!in |of (?:the |this |a )?(?:season|series|volume|book|week|month|year|term|day))`,
  ),
  // "the next book will bring it all to an end"
  new RegExp(
    ` the (?:next|following|coming|forthcoming) ${part} (?:will|'ll|is to|is going to|is set to|is meant to) ${adverb}(?:bring|wrap|end|finish|conclude|close|complete|tie) (?!up (?!everything|it|all|the|this|their))`,
  ),
];
const own = /(?:books?|volumes?|instal+ments?|tomes?|seasons?|series) $/;
/** "volume one left me in tears": it is no count. */
const isNumber = / (?:books?|volumes?|vol|series|season|part|episode|number|chapter) $/;
const bookKinds: ReadonlySet<string> = new Set(['volume', 'book-series']);
const isOneAfter = / (?:one|1|another|a single) .{0,30}after (?:this|it|that) /;
const notParts = / (?:episodes?|minutes?|hours?|days?|weeks?|months?|years?|pages?|sleeps?|awards?|things?) /;

/** One of these has to stand in the sentence. */
export const remainingWords = [
  ...'one two three four five 1 2 3 another third fourth fifth sixth single'.split(' '),
  ...'leaves leaving only next following coming forthcoming'.split(' '),
];

/** Every pattern ends in one of these. */
const ahead = new Set([
  ...'back return returning left go come follow remain remains remaining planned way forward pipeline coming made store'.split(
    ' ',
  ),
  ...'order guaranteed after then leaves leaving more cards works happening confirmed commissioned ordered'.split(
    ' ',
  ),
  ...'greenlit promised assured last final end finale conclusion bring wrap finish conclude close'.split(' '),
  ...'complete tie'.split(' '),
]);

/** "One more book to go", "there's only one left", "two more are planned": the next one is still to come. */
export function remaining(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion || !clauseHas(view, view.sentence, ahead)) return [];
  if (/ (?:had|was|were) /.test(view.plain)) return [];
  for (const pattern of patterns) {
    const found = pattern.exec(view.plain);
    if (!found) continue;
    const rest = view.plain.slice(found.index, found.index + found[0].length + 12);
    if (notParts.test(rest) || own.test(found[0]) || isNumber.test(view.plain.slice(0, found.index + 1)))
      continue;
    const clause = clauseAt(view, wordAt(view, found.index));
    const isBook = / (?:books?|volumes?|tomes?) /.test(found[0]);
    const isScreen = / (?:seasons?|series|runs?|batch(?:es)?) /.test(found[0]);
    const mentions = rankMentions(page, view, clause, clause.first).filter(
      ({ mention }) => isScreen || bookKinds.has(mention.kind),
    );
    const single = mentions.find(({ mention }) => mention.numbers.length === 1)?.mention.numbers[0];
    // "There's one left after this": this one is the last but one.
    if (!isScreen && single !== undefined && isOneAfter.test(rest))
      return [
        {
          kind: 'final',
          topic: 'final-volume',
          detector: 'remaining',
          view,
          first: clause.first,
          last: clause.last,
          number: single + 1,
          denied: false,
        },
      ];
    // Without its noun, "one to go" may be an episode: what was named last decides.
    const isOfBooks = isBook || (!isScreen && pageMedium(page) === 'book');
    if (!isOfBooks && !isScreen && mentions.length === 0) continue;
    return [
      {
        kind: 'state',
        predicate: 'unreleased',
        topic: isScreen ? 'renewal' : 'final-volume',
        detector: 'remaining',
        view,
        first: clause.first,
        last: clause.last,
        mentions,
        medium: isScreen ? 'screen' : 'book',
        ...((isOfBooks || isScreen) && { implied: true }),
        ...((isBook || isScreen) && { anyDay: true }),
      },
    ];
  }
  return [];
}

/** The token with which a match in the plain text begins: every token but the first has a blank before it. */
const wordAt = ({ sentence, plain }: SentenceView, index: number) =>
  sentence.first + plain.slice(0, index + 1).split(' ').length - 2;
