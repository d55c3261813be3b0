import { isOut } from '../judges/state-of.ts';
import type { Proposition } from '../proposition.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';

const screen = '(?:tv|television|telly|screen|film|movie|netflix|streaming|live-action)';
const buyer =
  '(?:broadcaster|broadcasters|channel|network|networks|streamer|streaming service|platform|studio|buyer|production company|tv company|television company|film company|producer|producers)';
const forms = [
  // "no broadcaster is attached", "there isn't a channel yet"
  `(?:no|not a|n't a|nor a|neither a|without a) ${buyer} .{0,40}(?:on board|attached|yet|so far|involved|signed|interested|named|announced)`,
  `${buyer} (?:is |are |has been |have been |'s )?(?:sniffing|circling|nosing|interested|said to be interested|showing interest)`,
  // "talk of a television version", "rumours of an adaptation"
  `(?:talk|talks|rumou?rs?|whispers|mutterings|hopes?|chatter) (?:of|about) (?:a |an |it becoming a )?(?:possible )?(?:${screen} )?(?:version|series|adaptation|show|film|deal)`,
  // "film and television rights are available"
  `(?:${screen} )?rights (?:are|is|remain|remains) (?:still )?(?:available|unsold|up for grabs|open|free|with the author)`,
  // "somebody has bought the rights, but it isn't being made"
  `(?:rights|option|optioned) .{0,60}(?:n't|not|nothing|no) (?:has |been |being |yet |to |more )*(?:made|filmed|report|cast|happen|happened|come of it|news)`,
  `(?:option|optioned) .{0,60}(?:nothing to report|no news|no word)`,
  // "they are making it into a programme", "it's going to be on Netflix"
  `(?:are|is|'s|'re) (?:now )?(?:making|turning|adapting|developing) (?:it|this|them|the books?|the comics?) (?:into|for|as) (?:a |an )?(?:${screen}|programme|series|show)`,
  `(?:is|'s|are|'re) (?:preparing|developing|planning|working on) (?:a|an|the) (?:${screen} )?(?:series|show|adaptation|programme)`,
  `(?:going|due|set|about) to be (?:on|a|made into a|turned into a) ${screen}`,
];
const form = new RegExp(` (?:${forms.join('|')})[ ,.;]`);

/** One of these has to stand in the sentence. */
export const unadaptedWords = [
  ...'tv television telly netflix screen film rights option optioned adaptation broadcaster'.split(' '),
  ...'broadcasters channel network streamer streaming company producer producers programme'.split(' '),
];

/** Whether any season is out on the page's day: then talk of a screen version is of something else. */
const isAdapted = ({ pack, published }: PageView) =>
  published === undefined ||
  (pack.works.byKind.get('season') ?? []).some(({ id }) => isOut(pack.timeline, id, published) === true);

/**
 * Talk of a screen version before there was one: "a TV company is interested", "the rights are available", "they are
 * turning it into a programme".
 */
export function unadapted(view: SentenceView, page: PageView): Proposition[] {
  if (view.isQuestion || isAdapted(page) || / if (?:you|we|it) /.test(view.plain) || !form.test(view.plain))
    return [];
  const { first, last } = view.sentence;
  return [
    {
      kind: 'state',
      predicate: 'unreleased',
      topic: 'adaptation-scope',
      detector: 'unadapted',
      view,
      first,
      last,
      mentions: [],
      medium: 'screen',
      implied: true,
    },
  ];
}
