import type { StateClaim } from '../proposition.ts';
import { phraseTable } from './phrase-table.ts';

/** A state and the words in which people tell it. */
interface OpenState {
  readonly predicate: StateClaim['predicate'];
  readonly topic: StateClaim['topic'];
  readonly medium: StateClaim['medium'];
  /** Of each group a word or phrase has to stand in the clause. */
  readonly groups: readonly (readonly string[])[];
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
        'remains to be released|still to be released',
      ),
    ],
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
    predicate: 'no-trailer',
    topic: 'other',
    medium: 'screen',
    groups: [
      phrases('trailer|teaser'),
      phrases("no|not|n't|yet to"),
      phrases("yet|so far|still|as of now|no trailer|yet to|not released|n't released|not shown|n't shown"),
    ],
  },
  {
    predicate: 'uncast',
    topic: 'casting',
    medium: 'screen',
    groups: [
      phrases(
        "cast|casting|guest stars|been named|who 'll play|who will play|rest of the cast|who plays|no actors",
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
        'has gone out|is open|are open|looking for|auditions are|going on|wanted|wanted for',
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
        "who else|who will|who 'll|who is|who 's|which of|cast|others|actors|stars|faces|everyone|all of them",
        'all of those|the rest of',
      ),
      phrases(
        'be back|return|returning|returns|be around|be joining|join them|be in it|reprise|coming back|come back',
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
        'currently|still',
      ),
    ],
    without: phrases('ended|came back|returned|after'),
  },
  {
    predicate: 'paused',
    topic: 'publication-date',
    medium: 'book',
    groups: [
      phrases('webcomic|comic|strip|it|updates|pages'),
      phrases(
        "n't resumed|not resumed|n't restarted|not restarted|n't started again|n't started up again|not started again",
        "n't returned|not returned|n't come back|not come back|yet to resume|yet to return|yet to restart|yet to come back",
        'has stopped for now|have stopped for now|have been suspended|has been suspended|is suspended|are suspended',
      ),
    ],
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

/** One of these has to stand in the sentence. */
export const openStateWords = [
  ...'title untitled name nameless unnamed trailer teaser cast casting stars named play call hiatus'.split(
    ' ',
  ),
  ...'break pause paused resting rest started hold goes running ongoing pages go auditions actors actor actress'.split(
    ' ',
  ),
  ...'people performers lead newcomers updated updates going posted continues'.split(' '),
  ...'unreleased unpublished released published come leads faces ensemble known resumed resumes back'.split(
    ' ',
  ),
  ...'returned restarted again roles posts uploaded uploads appear appears return returning official'.split(
    ' ',
  ),
  ...'unclear confirmed unconfirmed around clear wraps resume restart suspended stopped'.split(' '),
];
