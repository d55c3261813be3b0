import { wordSet } from '../../word-set.ts';
import type { Proposition } from '../proposition.ts';
import { tellsStory } from '../readers/is-elsewhere.ts';
import { rankMentions } from '../readers/rank-mentions.ts';
import { clauseHas } from '../readers/read-medium.ts';
import { saysRefused } from '../readers/says-refused.ts';
import { seasonMentions } from '../readers/season-mentions.ts';
import type { PageView, SentenceView } from '../view/page-view.ts';
import { otherObjects } from '../words/object-words.ts';

const more = '(?:any )?(?:more|another|further)(?! of (?!it |them |this |these |the (?:show|series|same) ))';
const maker =
  '(?:there|we|they|netflix|it|anyone|the (?:streamer|boys|gang|show|series|programme|platform|cast))';
const helper = "(?:will|'ll|is|are|'s|'re|would|shall|gets?|makes?|orders?|wants?)";
const parts = '(?:episodes?|series|seasons?|instal+ments?|outings?|runs?)';

/** How people say that it is open whether a series goes on, without naming the next season. */
const forms = [
  // "has yet to say if there'll be more", "down to Netflix whether we get another"
  new RegExp(
    ` (?:whether|if) (?:or not )?${maker} ${helper} (?:ever |indeed |to |be |going |get |see |make |do |have |commission |order )*${more} `,
  ),
  // "whether they will be back", "if we see them again"
  / (?:whether|if) (?:or not )?(?:they|it|the (?:boys|gang|show|series|programme|cast)) (?:will|'ll|is|are|'re|'s) (?:ever |to |be |coming |come |going )+back /,
  / (?:whether|if) (?:or not )?we (?:will |'ll |shall |get to |are to |ever )*(?:see|meet) (?:them|the boys|the gang|any of them) again /,
  // "whether this is goodbye"
  / (?:whether|if) (?:that|this|it) (?:is|'s|was|will be|'ll be) (?:really |truly )?(?:the lot|goodbye|farewell|curtains|the end of (?:it|the (?:story|road|line|show|series))|all we (?:get|'ll get)) /,
  // "we can only hope that it's renewed"
  / (?:hope|hopes|hoping|fingers crossed|pray|praying) (?:that )?(?:it|they|netflix|the (?:show|series|streamer)) (?:is|are|'s|'re|gets?|will be|'ll be|will|'ll|does|do) (?:be )?(?:renewed|recommissioned|picked up|given another (?:run|go|series|season)|renew it|recommission it|order more|make more) /,
  // "the ball is in Netflix's court"
  / (?:ball is (?:now |very much |firmly )*in|decision (?:now )?(?:is|rests|lies) with) (?:netflix|the streamer|the platform)(?: 's court)? /,
  // "no new episodes in sight"
  new RegExp(
    ` (?:no|nor|without|n't any|not any) (?:(?:new|more|further|other|fresh) )+${parts} (?:is |are |have been |has been )?(?:yet |currently |as yet )?(?:in sight|on the horizon|on order|ordered|commissioned|announced|confirmed|in the diary|greenlit) `,
  ),
  // "no decision about more", "no comment on a follow-up"
  new RegExp(
    ` (?:no|n't any|not any|nothing) (?:\\w+ )?(?:decision|announcement|word|commitment|comment|deal|order|said|stated|decided|signed|agreed|booked) (?:\\w+ ){0,2}?(?:about|on|over|regarding|for) (?:any |an? |the |possible )*(?:follow up|continuation|sequel|renewal|more|another (?:series|season|run|one)|further ${parts}) (?!of |about )`,
  ),
  new RegExp(
    ` (?:n't|not|yet to) (?:yet |so far )?(?:said|say|stated|state|saying) (?:anything|something|a word|a thing)? ?(?:about|on) (?:any |an? |the |possible )*(?:follow up|continuation|sequel|renewal|another (?:series|season|run)|more ${parts}|further ${parts}) `,
  ),
];

const opens = wordSet(
  "no not n't nobody nothing none nor neither yet unknown unclear unsaid undecided depends remains decide deciding",
  'hope hopes hoping fingers pray praying ball decision wait waiting guess question down up hangs wonder wondering without silent quiet mum coy tell telling',
);
const marks = wordSet(
  'hope hopes hoping fingers pray praying ball decision whether if new more further fresh other sequel continuation renewal follow another',
);
/** One of these has to stand in the sentence. */
export const whetherMoreWords = marks;
const persons = wordSet('he she i him her');

/**
 * It is open whether the series goes on, said without a season's name: "Netflix has yet to say if there'll be more",
 * "with no new episodes in sight", "nobody knows whether this is goodbye".
 */
export function whetherMore(view: SentenceView, page: PageView): Proposition[] {
  const { sentence, plain } = view;
  const { first, last } = sentence;
  if (view.isQuestion || !clauseHas(view, sentence, opens) || !forms.some((form) => form.test(plain)))
    return [];
  if (clauseHas(view, sentence, persons) || clauseHas(view, sentence, otherObjects)) return [];
  if (/ (?:had|was|were) /.test(plain) || saysRefused(view) || tellsStory(view, sentence, page)) return [];
  return [
    {
      kind: 'state',
      predicate: 'undecided',
      topic: 'renewal',
      detector: 'whether-more',
      view,
      first,
      last,
      mentions: seasonMentions(rankMentions(page, view, sentence, last)),
      medium: 'screen',
      implied: true,
      anyDay: true,
    },
  ];
}
