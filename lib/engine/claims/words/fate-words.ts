import type { Sequence } from './find-sequences.ts';
import { phraseTable } from './phrase-table.ts';

type FateCue =
  | 'stance'
  | 'news'
  | 'about'
  | 'fate'
  | 'future'
  | 'odds'
  | 'weighing'
  | 'if'
  | 'party'
  | 'more'
  | 'more-of'
  | 'hope'
  | 'asking'
  | 'ball'
  | 'court'
  | 'no'
  | 'parts'
  | 'in-sight'
  | 'status'
  | 'silence'
  | 'maybe-last'
  | 'mute'
  | 'what-next'
  | 'mad'
  | 'renewing';

/**
 * How people say that nobody has decided whether there will be more, without naming what.
 *
 * Three say it by themselves: a `status` or `news` behind the title ("Riverbend: pending"), the makers' `silence`, that
 * something is `maybe-last`. The others say it in one of the orders of `fateSequences`. Of `more-of` something only that is more.
 */
export const fateWords = phraseTable<FateCue>(
  {
    stance: [
      'comment comments commented commented commenting: on/about',
      'keep keeps kept kept keeping: quiet/silent/mum/schtum/shtum about/on',
      'stay stays stayed stayed staying: quiet/silent/mum about/on',
      'decide decides decided decided deciding: on/about',
      'know knows knew known knowing: about',
      'worry worries worried worried worrying: about/for',
      'fear fears feared feared fearing: for',
    ],
    weighing: [
      'weigh weighs weighed weighed weighing: |up',
      'consider considers considered considered considering',
      'debate debates debated debated debating',
      'mull mulls mulled mulled mulling: |over',
      'decide decides decided decided deciding',
    ],
    hope: ['hope hopes hoped hoped hoping: |that', 'pray prays prayed prayed praying: |that'],
    asking: [
      'ask asks asked asked asking',
      'beg begs begged begged begging',
      'urge urges urged urged urging',
      'implore implores implored implored imploring',
      'call calls called called calling: on',
      'plead pleads pleaded pleaded pleading: with',
    ],
  },
  {
    stance: [
      'tight lipped about/on/over|its/their mind about/on|coy about/on|cagey about/on|vague about/on',
      'uncertainty over/about|doubts over/about|doubt over/about|questions over/about|unsure about',
      'no sign/hint/indication/promise/guarantee of/that|decision on/about|verdict on',
    ],
    news: ["no word/news/decision/comment/announcement|nothing|not/n't said (anything/nothing)"],
    about: ['about/on/of'],
    fate: [
      'future/further/more/additional seasons/series/episodes|another season/series',
      'a second/third/fourth season/series/run/outing/batch|(a) renewal|a continuation|a follow up|its return',
    ],
    future: ["'s/the/its future/fate"],
    odds: [
      'open|likely|unlikely|probable|doubtful|certain|far from certain|guaranteed|inevitable|imminent|unknown|undecided',
      'uncertain|unclear|in doubt|in question|in the balance|up in the air|on the cards|off the table|a formality',
      "a matter of time|not/n't off the table|not/n't ruled out|a no brainer|a given|no certainty|no sure thing",
      'yet to get/receive/win the go/nod/thumbs/green',
    ],
    if: ['whether/if|whether/if or not'],
    party: ['there|we|they|it|this|that|anyone|@service|the streamer/platform/show/series/programme/cast'],
    more: [
      'more|another|further|to order/renew/commission/make/continue/greenlight|to carry on|be/come/coming back',
      'return|returns|see/meet them again|goodbye|renewed|recommissioned|picked up|the last|the end',
      'more/another/further of it/them/this/these',
    ],
    'more-of': ['more/another/further of|the last/end of'],
    ball: ['ball is|decision is/rests/lies'],
    court: [
      "in/with @service|in/with the streamer/platform|in @service 's court|in the streamer/platform 's court",
    ],
    no: ['no|without'],
    parts: ['(new/other/fresh) episodes/seasons/series'],
    mad: [
      'mad/foolish/daft/crazy/silly/bonkers/fools/idiots not to|a matter of time before/until|when not if',
    ],
    renewing: ['renew/renews (it)|order/orders/make/makes more|pick/picks it up|carry/carries on'],
    'in-sight': ['in sight|on the horizon|on order|ordered|commissioned|announced|confirmed'],
    silence: [
      "nothing to announce/share/report|no comment|declined/refused to comment|would/wo/did n't/not comment",
    ],
    mute: [
      "has/have n't/not said so/no/yes|has/have n't/not denied it|has/have n't/not said either way",
      "still wo/has/have/is n't/not answer/answered/say/said/tell/told/reply/replied/spoken/talking/saying/telling",
      'still nothing from|still silence from|still not a word from|still no word from|still no news/answer from',
    ],
    'what-next': ["what follows/next|what comes/is/'s next|what comes after|what they do next"],
    'maybe-last': ['may/might/could (well) be the/its last|may or may not be the/its last'],
    status: [
      'pending|undecided|to be decided|tbd|in limbo|up in the air|renewal/decision pending',
      'awaiting a decision|awaiting renewal/news|not (yet) renewed|fate/future/status unknown',
    ],
  },
);

/** In which orders the others say it. */
export const fateSequences: readonly Sequence<FateCue>[] = [
  // "keeping quiet about the future of the show"
  ['stance', 4, 'fate'],
  ['stance', 4, 'future'],
  // "no word, naturally, about more seasons"
  ['news', 3, 'about', 1, 'fate'],
  ['news', 3, 'about', 1, 'future'],
  ['news', 3, 'about', 1, 'more'],
  // "no word on what comes next"
  ['news', 1, 'about', 'what-next'],
  // "a renewal is likely", "its future is uncertain"
  ['fate', 4, 'odds'],
  ['future', 4, 'odds'],
  // "weighing up whether to order more"
  ['weighing', 1, 'if', 'more'],
  // "nobody knows whether there will be more", "if we see them again"
  ['if', 'party', 4, 'more'],
  ['if', 'party', 4, 'fate'],
  // "we can only hope that it gets renewed"
  ['hope', 'party', 3, 'more'],
  ['hope', 'party', 3, 'fate'],
  // "fans are begging the streamer to renew the show"
  ['asking', 'party', 'more'],
  // "the ball is now in the streamer's court"
  ['ball', 3, 'court'],
  // "they would be mad not to make more", "a matter of time before the streamer renews it"
  ['mad', 1, 'renewing'],
  ['mad', 'party', 1, 'renewing'],
  // "with no new episodes in sight"
  ['no', 'parts', 3, 'in-sight'],
  ['no', 'fate', 3, 'in-sight'],
];

/** Each sequence has one of these, and so has what stands by itself. */
export const fateSignals = fateWords.signal([
  'fate',
  'future',
  'more',
  'court',
  'in-sight',
  'news',
  'status',
  'silence',
  'maybe-last',
  'mute',
  'what-next',
  'renewing',
]);
