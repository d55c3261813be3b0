import type { StateClaim } from '../proposition.ts';
import { phraseTable } from './phrase-table.ts';

/** A state and the words in which people tell it. */
interface OpenState {
  readonly predicate: StateClaim['predicate'];
  readonly topic: StateClaim['topic'];
  readonly medium: StateClaim['medium'];
  /** Lines of phrases. Of each group one has to stand in the clause. The first is the most definite: its words are listened to. */
  readonly groups: readonly (readonly string[])[];
  /** An actor or actress has to be named beside it. */
  readonly ofActors?: true;
  /** None of these may. */
  readonly without?: readonly string[];
}

const past = ['was|were|had'];

/** States that pass: a work without title, trailer, cast; a webcomic on a break or running. The first that fits is meant. */
const openStateForms: readonly OpenState[] = [
  {
    predicate: 'unreleased',
    topic: 'release-date',
    medium: 'any',
    groups: [
      [
        'unreleased|unpublished|yet/still to be released/published/shown/screened|yet to be seen|yet to come out',
        "remains/remain to be published/released|not/n't been shown/screened/broadcast|not been seen|not/n't aired",
      ],
    ],
    without: ['trailer|teaser|footage|pictures|images'],
  },
  {
    predicate: 'untitled',
    topic: 'name',
    medium: 'screen',
    groups: [
      ['title|untitled|a name|nameless|unnamed|official name'],
      ["no|not|n't|untitled|without|working title|nameless|unnamed|yet to"],
      ['yet|even|got|still|have|has|is|untitled|there'],
    ],
    without: ['titles|title track|role|character|actor|no one|mention'],
  },
  {
    predicate: 'untitled',
    topic: 'name',
    medium: 'screen',
    groups: [
      ["what it is/'s called|what it 'll/will be called|what to call it|its name|its title"],
      ["secret|under wraps|unknown|not/n't known|anyone/anybody 's guess|yet to be|n't/not been"],
    ],
    without: [...past, 'character|role|dog|school'],
  },
  {
    predicate: 'no-trailer',
    topic: 'other',
    medium: 'screen',
    groups: [
      ['trailer|teaser'],
      ["no|not|n't|yet to|lock and key|under wraps"],
      [
        "yet|so far|still|as of now|no trailer|not/n't released/shown|has been cut/released/shown|has dropped",
        'lock and key|under wraps|have/got/has a trailer|have any trailer',
      ],
    ],
  },
  {
    predicate: 'no-trailer',
    topic: 'other',
    medium: 'screen',
    groups: [
      ['trailer|teaser'],
      [
        'to come|to follow|will follow/arrive/drop|will be along/released|on its/the way|is expected/due/coming/promised',
        'promised for|be patient for|wait/waiting for|await|awaiting|should arrive',
      ],
    ],
    without: ['was|were|came|is here|has arrived|after|the wait is over|dropped|landed'],
  },
  {
    predicate: 'uncast',
    topic: 'casting',
    medium: 'screen',
    groups: [
      [
        "who 's/is in it|who 'll be in it|who 'll/will play|cast|casting|guest stars|been named|no actors",
        'the leads have|lead actors|new faces|the ensemble',
      ],
      ["not|n't|no|nobody|no one|never|none|nothing|yet to|still|under wraps"],
      ['has|been|have|know|known|wraps|there|no cast|yet|to be announced/revealed/confirmed'],
    ],
    without: [
      'returning|be back|cast and crew|cast a/aside|recast|recasting|part of the cast',
      "ca n't tell|to watch/see/read",
    ],
  },
  {
    predicate: 'uncast',
    topic: 'casting',
    medium: 'screen',
    groups: [
      [
        'the/its leads|two/both leads|leading men|main/lead roles|the roles|roles of|the parts of|line up|lineup',
        'a/its/the/main/supporting cast|the ensemble|its stars|who plays|whoever plays|who will play|who is to play',
      ],
      [
        'yet/still to be found/cast/chosen/named|yet to be announced|to be cast/filled|up for grabs|to/will follow',
        "will be named/revealed|not/n't been announced/revealed/named|has/have yet to be|under wraps",
        'search/hunt/looking for|is/are being kept|being kept secret|remains (a) secret|is a secret|still secret',
      ],
    ],
    without: past,
  },
  {
    predicate: 'uncast',
    topic: 'casting',
    medium: 'screen',
    groups: [
      ['open call|open calls|casting call|casting calls|open casting'],
      ['went out this/last week|went out today/yesterday|go/goes out|has/have gone out|is/are out'],
      ['leads|roles|parts|actors|performers|newcomers'],
    ],
    without: ['last year|play|plays'],
  },
  {
    predicate: 'uncast',
    topic: 'casting',
    medium: 'screen',
    groups: [
      ['casting'],
      ['under way|underway|has begun/started/opened|is open|continues|going on|in progress'],
    ],
  },
  {
    predicate: 'uncast',
    topic: 'casting',
    medium: 'screen',
    groups: [
      [
        'open/casting call|open casting|auditions|actors/performers wanted|for a young actress/actor',
        'looking for (a) young|looking for lead/newcomers/actors|search/hunt is on for|is/are being sought for',
      ],
      [
        'has gone out|is/are open|holding|holds|launched|launches|looking for|auditions are|going on|wanted|being held',
        'went live|close/closes/closing|auditions announced|cast|being sought',
      ],
    ],
    without: [...past, 'last year|school play|school musical'],
  },
  {
    predicate: 'uncast',
    topic: 'casting',
    medium: 'screen',
    groups: [
      [
        "will/would/'ll return|will/'ll be back|will appear|be back for|be returning|be in/among it/them|be part of",
        'be on board|be involved|take part|reprise|return/involvement is|return to the|return for|in the film',
      ],
      [
        "unknown|unclear|uncertain|unconfirmed|not/n't known/clear/said/saying/confirmed|not/n't been confirmed",
        'remains to be seen|no word on|yet to say/confirm',
      ],
      ['whether|if|return|involvement'],
    ],
    without: [...past, 'school|class|game|match'],
    ofActors: true,
  },
  {
    predicate: 'paused',
    topic: 'publication-date',
    medium: 'book',
    groups: [
      [
        'hiatus|on a break|on pause|on hold|paused|resting|take/taking a break|having/taking a rest|no new pages|no new page',
        'no updates|standstill|stood still|silent|dormant|nothing has been posted|not been updated|on ice',
      ],
      ['webcomic|comic|strip|it|updates|pages|web/online version'],
      [
        "is/'s/been resting|is/'s having/taking/on|has/'s been on|been on|put the|goes on|is to take|will take|placed on",
        'is/are paused|on hold|remains|currently|still|for now|for the time being|until further notice|at the moment',
        'right now|since|for months|for weeks|so far this year',
      ],
    ],
    without: ['ended|came back|returned|after|until|was|were'],
  },
  {
    predicate: 'paused',
    topic: 'publication-date',
    medium: 'book',
    groups: [
      [
        "not/n't resumed/restarted/returned|not/n't started (up) again|not/n't come back",
        'yet to resume/return/restart|yet to come back|is/are suspended|has/have been suspended|has/have stopped for now',
      ],
      ['webcomic|comic|strip|it|updates|pages'],
    ],
  },
  {
    predicate: 'paused',
    topic: 'publication-date',
    medium: 'book',
    groups: [
      ['webcomic|strip|updates|new pages'],
      [
        "to/will/'ll return|to/will resume/restart|will continue|will/'ll be back|due back|is/are coming back|back soon",
        'returns on/in/this|returning on/in|resumes on/in|be/comes back on|start/starts again|starts up again|begins again',
      ],
    ],
    without: [...past, 'did'],
  },
  {
    predicate: 'running',
    topic: 'other',
    medium: 'book',
    groups: [
      [
        'updating/running/going/appearing again|being updated/posted again|back to two/three|up and running again',
        'is/are back|has/have (now) resumed/restarted/returned|started up again on',
      ],
      ["webcomic|comic|strip|web/online version|updates|new pages|it has been|it 's been"],
      ['since|now|a month|at the moment|these days|again on|has/have (now) resumed/restarted'],
    ],
    without: [...past, 'used to|would|until|if|when'],
  },
  {
    predicate: 'finishing',
    topic: 'filming',
    medium: 'screen',
    groups: [
      [
        'nearly/almost done/finished/through/complete/ready|all but done/finished/complete/ready|last/final stages',
        'close to done/finished/completion|finishing touches|last/final touches|halfway through|in/into the edit',
        'deep in the edit|still in the edit|in the editing/cutting room',
      ],
      ['film|movie|edit|editing|cut|mix|post production'],
      ["film|movie|season|episodes|we 're|we are|it 's|it is|they 're|they are"],
    ],
    without: [...past, 'shooting|filming|shoot|watching|watched|reading|book|volume'],
  },
  {
    predicate: 'running',
    topic: 'other',
    medium: 'book',
    groups: [
      ['webcomic|comic|strip|where it|new pages|new page|@site|pages at a time'],
      [
        'updated|updates|going online|still going/running|being posted|continues|ongoing|go/goes up|is/are posted',
        'is/are uploaded|posts (a) new|puts up (a) new|appear|appears|growing|grows',
      ],
      [
        'times a/each month|pages each month|at a time|online|still|ongoing|monthly|weekly|every week/month|a/each month|of the month',
        'every ten days|three times every',
      ],
    ],
    without: [...past, 'used to|would'],
  },
];

/** A state with the cues of its phrases: what has to be said, and what must not. */
export interface CuedState {
  readonly form: OpenState;
  readonly needed: readonly string[];
  readonly without: string;
}

/** All states, in their order. */
export const cuedStates: readonly CuedState[] = openStateForms.map((form, at) => ({
  form,
  needed: form.groups.map((_, group) => `${at} ${group}`),
  without: `${at} without`,
}));

/** The phrases of all states, each list of them a cue. */
export const openStateTable = phraseTable<string>(
  {},
  Object.fromEntries(
    cuedStates.flatMap(({ form, needed, without }) => [
      ...needed.map((cue, group) => [cue, form.groups[group]]),
      [without, form.without ?? []],
    ]),
  ),
);

let keys: ReadonlySet<string> | undefined;

/** One of these has to stand in the sentence. */
export const openStateKeys = (): ReadonlySet<string> => {
  keys ??= openStateTable.keyWords(cuedStates.flatMap(({ needed: [first] }) => first ?? []));
  return keys;
};
