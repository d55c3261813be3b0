import { phraseTable } from './phrase-table.ts';

/**
 * Words by which a page says that something is not known or not decided. `no` only denies; `unknown` says it
 * by itself; `tell` and `date` need a denial beside them; `quiet` is what somebody keeps about a thing, `undated` what
 * a thing is.
 */
export const ignoranceWords = phraseTable<
  'no' | 'unknown' | 'tell' | 'date' | 'when' | 'quiet' | 'undated' | 'yet'
>(
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
      "yet to|anyone 's guess|anybody 's guess|no hint|no clue|no idea|no sign|no indication|n't a clue",
      'unknown|unclear|unconfirmed|undecided|to be confirmed|to be announced|to be decided|to be revealed',
      "under wraps|who knows|tbc|tba|wait and see|at a later date|need to be patient|wo n't say",
      'will not say|to be patient|no word|no news|not a word|in the dark|close to its chest',
      'close to their chest|close to the chest|waiting on|no telling|remains to be seen',
      'still to be confirmed|undated|to follow|will follow|to be set|to be fixed|to be given|to be named|to be shared',
      'too early for|too soon for|too early to give|too soon to give|will be announced|will be confirmed|will be revealed|will be shared|still to come|in due course|pending',
    ],
    date: [
      'transmission date|broadcast date|publication date|date|day|dates|month|timetable',
      'release dates|premiere dates|launch dates|air dates|transmission dates|publication dates|release window',
      'launch window|premiere window|air window|broadcast window|publication window|pub date|pub dates|street date|on sale date',
      'schedule|release date|premiere date|launch date|air date|timeline|diary|calendar',
    ],
    when: ['when|whenever'],
    quiet: [
      'quiet about|quiet on|silent on|silent about|mum on|mum about|tight lipped on|tight lipped about|coy about',
      'coy on|cagey about|cagey on|guarded about|vague about|vague on',
    ],
    undated: [
      "n't be drawn beyond|not be drawn beyond|n't go beyond|not go beyond|go no further than|goes no further than|n't be more precise than|not be more precise than|n't be pinned down beyond|n't be more specific than|no closer than|n't commit to more than|not commit to more than|nothing firmer than|nothing more exact than|nothing more precise than|n't get closer than",
      "n't dated|not dated|n't been dated|not been dated|still to be dated|yet to be dated|awaiting a date|still to be given a day|still to be given a date|yet to be given a day|yet to be given a date",
    ],
    yet: [
      'yet|so far|still|at the time of writing|as of now|as yet|for now|at present|as of this morning',
      'as of this revision|at the moment|currently|right now|until now',
    ],
  },
);
