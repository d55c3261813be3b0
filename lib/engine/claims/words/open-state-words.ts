import type { StateClaim } from '../proposition.ts';
import { phraseTable } from './phrase-table.ts';

/** A state and the words in which people tell it. */
interface OpenState {
  readonly predicate: StateClaim['predicate'];
  readonly topic: StateClaim['topic'];
  readonly medium: StateClaim['medium'];
  /** Of each group a word or phrase has to stand in the clause. The first is the most definite: its words are listened to. */
  readonly groups: readonly (readonly string[])[];
  /** An actor or actress has to be named beside it. */
  readonly ofActors?: true;
  /** None of these may. */
  readonly without?: readonly string[];
}

/** Lines of phrases, separated by `|`. */
const phrases = (...lines: readonly string[]): readonly string[] => lines;

/** States that pass: a work without title, trailer, cast; a webcomic on a break or running. The first that fits is meant. */
const openStateForms: readonly OpenState[] = [
  {
    predicate: 'unreleased',
    topic: 'release-date',
    medium: 'any',
    groups: [
      phrases(
        'unreleased|unpublished|still unreleased|yet to be released|yet to be published',
        'yet to come out|remains to be published|remain to be published|still to be published',
        "remains to be released|still to be released|n't been shown|not been shown|n't aired|not aired|not been seen",
        "yet to be shown|yet to be seen|yet to be screened|n't been screened|n't been broadcast|not been broadcast",
      ),
    ],
    without: phrases('trailer|teaser|footage|pictures|images'),
  },
  {
    predicate: 'untitled',
    topic: 'name',
    medium: 'screen',
    groups: [
      phrases('title|untitled|a name|nameless|unnamed|official name'),
      phrases("no|not|n't|untitled|without|working title|nameless|unnamed|yet to"),
      phrases('yet|even|got|still|have|has|is|untitled|there'),
    ],
    without: phrases('titles|title track|role|character|actor|no one|mention'),
  },
  {
    predicate: 'untitled',
    topic: 'name',
    medium: 'screen',
    groups: [
      phrases(
        "what it 'll be called|what it will be called|what it is called|what it 's called|what to call it|its name|its title",
      ),
      phrases(
        "a secret|secret|under wraps|unknown|not known|n't known|anyone 's guess|anybody 's guess|yet to be|n't been|not been",
      ),
    ],
    without: phrases('was|were|had|character|role|dog|school'),
  },
  {
    predicate: 'no-trailer',
    topic: 'other',
    medium: 'screen',
    groups: [
      phrases('trailer|teaser'),
      phrases("no|not|n't|yet to|lock and key|under wraps"),
      phrases(
        "yet|so far|still|as of now|no trailer|yet to|not released|n't released|not shown|n't shown|has been cut|has been released",
        'has been shown|has dropped|lock and key|under wraps|have a trailer|have any trailer|got a trailer|has a trailer',
      ),
    ],
  },
  {
    predicate: 'no-trailer',
    topic: 'other',
    medium: 'screen',
    groups: [
      phrases('trailer|teaser'),
      phrases(
        'still to come|to come|to follow|will follow|on its way|on the way|is expected|is due|is coming|will be released',
        'will be along|will arrive|will drop|promised for|is promised|be patient for|wait for|waiting for|await|awaiting|should arrive',
      ),
    ],
    without: phrases('was|were|came|is here|has arrived|after|the wait is over|dropped|landed'),
  },
  {
    predicate: 'uncast',
    topic: 'casting',
    medium: 'screen',
    groups: [
      phrases(
        "who 's in it|who is in it|who 'll be in it|cast|casting|guest stars|been named|who 'll play|who will play|rest of the cast|who plays|no actors",
        'the leads have|lead actors|new faces|the ensemble|cast list|full cast|returning cast',
      ),
      phrases("not|n't|no|nobody|no one|never|none|nothing|yet to|still", "under wraps|do n't know"),
      phrases(
        'has|been|have|know|known|wraps|there|no cast|yet|to be announced|to be revealed|to be confirmed',
      ),
    ],
    without: phrases(
      "returning|be back|cast and crew|cast a|cast aside|recast|recasting|part of the cast|not returning|ca n't tell|to watch|to see|to read",
    ),
  },
  {
    predicate: 'uncast',
    topic: 'casting',
    medium: 'screen',
    groups: [
      phrases(
        'the leads|its leads|two leads|both leads|main roles|main cast|line up|lineup|the ensemble|supporting cast|lead roles|leading roles|the roles|roles of|the parts of|leading men|its stars|a cast|its cast',
        'the cast|who plays|who will play|who is to play|whoever plays',
      ),
      phrases(
        'still to be found|yet to be found|still to be cast|yet to be cast|to be cast|up for grabs|to be filled',
        "will follow|to follow|will be named|will be revealed|n't been announced|not been announced|yet to be announced",
        "has yet to be|have yet to be|n't been revealed|not been revealed|n't been named|not been named|under wraps",
        'still to be chosen|yet to be chosen|still to be named|yet to be named|search for|hunt for|looking for',
        'is being kept|are being kept|being kept secret|remains a secret|remains secret|is a secret|still secret',
      ),
    ],
    without: phrases('was|were|had'),
  },
  {
    predicate: 'uncast',
    topic: 'casting',
    medium: 'screen',
    groups: [
      phrases('casting'),
      phrases('under way|underway|has begun|has started|is open|has opened|continues|going on|in progress'),
    ],
  },
  {
    predicate: 'uncast',
    topic: 'casting',
    medium: 'screen',
    groups: [
      phrases(
        'open call|casting call|open casting|auditions|looking for young|looking for lead',
        'looking for a young|looking for newcomers|looking for actors|young actors wanted',
        'actors wanted|performers wanted|for a young actress|for a young actor',
      ),
      phrases(
        'has gone out|is open|are open|holding|holds|launched|launches|looking for|auditions are|going on|wanted|wanted for',
        'are being held',
      ),
    ],
    without: phrases('was|were|had|last year'),
  },
  {
    predicate: 'uncast',
    topic: 'casting',
    medium: 'screen',
    groups: [
      phrases(
        'open call|casting call|call for actors|auditions|hunt for the leads|hunt for the two leads|search for the leads',
        'search for the two leads|search for its leads|hunt for its leads|search for a young|tapes|audition tapes',
      ),
      phrases(
        'went live|went out|opened|was launched|was put out|began|started|is on|has opened|has begun|under way|underway',
        'pouring in|flooding in|coming in|being watched|being viewed|closes|close|will be held|are held|continues|continue',
      ),
      phrases(
        'overnight|yesterday|last night|this morning|this week|today|on monday|on tuesday|on wednesday|on thursday',
        'on friday|on saturday|on sunday|is on|has opened|has begun|under way|underway|pouring in|flooding in|coming in',
        'being watched|being viewed|closes|close|will be held|are held|continues|continue',
      ),
    ],
    without: phrases('last year|drew|answered|attracted|school|play'),
  },
  {
    predicate: 'uncast',
    topic: 'casting',
    medium: 'screen',
    groups: [
      phrases('deals|contracts|negotiations|talks|in talks|paperwork'),
      phrases(
        'the ensemble|the cast|supporting cast|cast members|the leads|the supporting players|the actors',
      ),
      phrases(
        'being finalised|being finalized|being hammered out|being negotiated|being worked out|being closed',
        "in talks|in negotiations|not been signed|n't been signed|yet to be signed|still being|under way|underway|are ongoing",
      ),
    ],
    without: phrases('was|were|had'),
  },
  {
    predicate: 'uncast',
    topic: 'casting',
    medium: 'screen',
    groups: [
      phrases(
        'be among them|be in it|be back for|take part|be involved|be part of|be on board|reprise|be returning|will return',
        "will appear|would return|'ll return|'ll be back|will be back|return is|return to the|return for|involvement is|in the film",
      ),
      phrases(
        "unknown|unclear|uncertain|not known|n't known|not clear|n't clear|remains to be seen|n't said|not said|not saying|n't saying",
        "n't confirmed|not confirmed|unconfirmed|n't been confirmed|not been confirmed|no word on|yet to say|yet to confirm",
      ),
      phrases('whether|if|return|involvement'),
    ],
    without: phrases('was|were|had|school|class|game|match'),
    ofActors: true,
  },
  {
    predicate: 'uncast',
    topic: 'casting',
    medium: 'screen',
    groups: [
      phrases(
        'be back|return|returning|returns|be around|be joining|join them|reprise|coming back|come back',
      ),
      phrases(
        "who else|who will|who 'll|who is|who 's|which of|cast|others|actors|stars|faces|everyone|all of them",
        'all of those|the rest of',
      ),
      phrases(
        "yet official|n't official|not official|n't yet|not yet|unclear|under wraps|remains to be|not been confirmed",
        "n't been confirmed|n't confirmed|not confirmed|n't clear|not clear|unconfirmed|yet to be",
      ),
    ],
    without: phrases('was|were|had|school|class'),
  },
  {
    predicate: 'paused',
    topic: 'publication-date',
    medium: 'book',
    groups: [
      phrases(
        'hiatus|on a break|take a break|taking a break|on pause|paused|on hold|resting|having a rest|taking a rest',
        'no new pages|no updates',
      ),
      phrases('webcomic|comic|strip|it|updates|pages'),
      phrases(
        "is resting|'s resting|been resting|is having|is taking|'s having|'s taking|'s on|is on|has been on|'s been on|been on|put the|goes on|is to take|will take",
        'is taking|for the time being|for now|until further notice|placed on|on hold|remains',
        'currently|still|is paused|are paused|at the moment|right now',
      ),
    ],
    without: phrases('ended|came back|returned|after'),
  },
  {
    predicate: 'paused',
    topic: 'publication-date',
    medium: 'book',
    groups: [
      phrases(
        "n't resumed|not resumed|n't restarted|not restarted|n't started again|n't started up again|not started again",
        "n't returned|not returned|n't come back|not come back|yet to resume|yet to return|yet to restart|yet to come back",
        'has stopped for now|have stopped for now|have been suspended|has been suspended|is suspended|are suspended',
      ),
      phrases('webcomic|comic|strip|it|updates|pages'),
    ],
  },
  {
    predicate: 'paused',
    topic: 'publication-date',
    medium: 'book',
    groups: [
      phrases('webcomic|strip|updates|new pages'),
      phrases(
        'will return|will be back|to return|will resume|to resume|due back|be back on|returns on|returns in|returns this',
        "'ll be back|'ll return|is coming back|are coming back|resumes on|resumes in|will restart|comes back on",
        'starts again|start again|starts up again|begins again|will continue|returning on|returning in|back soon',
      ),
    ],
    without: phrases('was|were|had|did'),
  },
  {
    predicate: 'running',
    topic: 'other',
    medium: 'book',
    groups: [
      phrases('webcomic|comic|strip|online version|updates'),
      phrases('has resumed|is back|has returned|has started again|has restarted|is running again'),
      phrases('hiatus|break|rest|pause|year off|year away|silence|gap'),
    ],
  },
  {
    predicate: 'running',
    topic: 'other',
    medium: 'book',
    groups: [
      phrases('webcomic|comic|strip|where it|new pages|new page|tumblr|tapas|webtoon'),
      phrases(
        'updated|updates|going online|still going|being posted|continues|still running|ongoing',
        'goes up|go up|are posted|is posted|posts new|posts a new|are uploaded|is uploaded|appear|appears',
      ),
      phrases(
        'times a month|online|still|every week|monthly|a month|ongoing|each month|every month|of the month',
        'times each month|every ten days|three times every|weekly',
      ),
    ],
    without: phrases('was|were|used to|would|had'),
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

/** One of these has to stand in the sentence: of each phrase of a first group its longest word. */
export const openStateWords: ReadonlySet<string> = new Set(
  openStateForms.flatMap(({ groups: [first = []] }) =>
    first.flatMap((line) =>
      line
        .split('|')
        .map((phrase) =>
          phrase.split(' ').reduce((one, other) => (other.length >= one.length ? other : one)),
        ),
    ),
  ),
);
