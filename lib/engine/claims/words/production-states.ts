import { type OpenState, past } from './open-state.ts';

/** A work without title, trailer or cast, not shown yet or nearly done. The first that fits is meant. */
export const productionStates: readonly OpenState[] = [
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
    without: [past, 'character|role|dog|school'],
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
    without: [past],
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
    without: [past, 'last year|school play|school musical'],
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
    without: [past, 'school|class|game|match'],
    ofActors: true,
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
    without: [past, 'shooting|filming|shoot|watching|watched|reading|book|volume'],
  },
];
