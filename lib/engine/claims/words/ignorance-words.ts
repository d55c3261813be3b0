import { phraseTable } from './phrase-table.ts';

/**
 * Words by which a page says that something is not known or not decided. `no` only denies; `unknown` says it
 * by itself; `tell` and `date` need a denial beside them; `quiet` is what somebody keeps about a thing, `undated` what
 * a thing is.
 */
export const ignoranceWords = phraseTable<'no' | 'unknown' | 'tell' | 'date' | 'when' | 'quiet' | 'undated'>(
  {
    tell: [
      'announce announces announced announced announcing',
      'confirm confirms confirmed confirmed confirming',
      'declare declares declared declared declaring',
      'reveal reveals revealed revealed revealing',
      'share shares shared shared sharing',
      'say says said said saying',
      'tell tells told told telling',
      'name names named named naming',
      'give gives gave given giving',
      'set sets set set setting',
      'fix fixes fixed fixed fixing',
      'know knows knew known knowing',
      'get gets got got getting',
      'have has had had having',
      'draw draws drew drawn drawing',
      'provide provides provided provided providing',
      'commit commits committed committed committing',
    ],
  },
  {
    no: ["no|not|n't|never|nobody|no one|none|nor|neither|nothing|without|cannot"],
    unknown: [
      "yet to|anyone/anybody 's guess|no hint/clue/idea/sign/indication/word/news/telling|n't a clue|not a word",
      'unknown|unclear|unconfirmed|undecided|undated|tbc|tba|under wraps|who knows|wait and see|in the dark|waiting on',
      "to be confirmed/announced/decided/revealed/set/fixed/given/named/shared/patient|wo n't say|will not say",
      'nearer/closer (to) the time|will be announced/confirmed/revealed/shared|to/will follow|still to come|at a later date|in due course|pending',
      'close to its/their/the chest|remains to be seen|too early/soon for|too early/soon to give',
    ],
    date: [
      'release/premiere/launch/air/transmission/broadcast/publication/pub date/dates|street date|on sale date',
      'release/premiere/launch/air/broadcast/publication window|date|dates|day|month|timetable|schedule|timeline',
      'diary|calendar',
    ],
    when: ['when|whenever'],
    quiet: ['quiet/silent/mum/schtum/shtum/coy/cagey/vague about/on|tight lipped about/on|guarded about'],
    undated: ["not/n't (been) dated|still/yet to be dated|awaiting a date|still/yet to be given a day/date"],
  },
);
