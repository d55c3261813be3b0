import type { StateClaim } from '../proposition.ts';

/** A state and the words in which people tell it. */
export interface OpenState {
  readonly predicate: StateClaim['predicate'];
  readonly topic: StateClaim['topic'];
  readonly medium: StateClaim['medium'];
  /** Of each group a word or phrase has to stand in the clause; written with a blank at each end, as in plain text. */
  readonly groups: readonly (readonly string[])[];
  /** None of these may. */
  readonly without?: readonly string[];
}

const denials = ['not', "n't", 'no', 'nobody', 'no one', 'never', 'none', 'nothing', 'yet to', 'still'];

const states: readonly OpenState[] = [
  {
    predicate: 'unreleased',
    topic: 'release-date',
    medium: 'any',
    groups: [
      [
        'unreleased',
        'unpublished',
        'still unreleased',
        'yet to be released',
        'yet to be published',
        'yet to come out',
        'remains to be published',
        'remain to be published',
        'still to be published',
        'remains to be released',
        'still to be released',
      ],
    ],
  },
  {
    predicate: 'untitled',
    topic: 'name',
    medium: 'screen',
    groups: [
      ['title', 'untitled', 'a name', 'nameless', 'unnamed', 'official name'],
      ['no', 'not', "n't", 'untitled', 'without', 'working title', 'nameless', 'unnamed', 'yet to'],
      ['yet', 'even', 'got', 'still', 'have', 'has', 'is', 'untitled', 'there'],
    ],
    without: ['titles', 'title track', 'role', 'character', 'actor', 'no one', 'mention'],
  },
  {
    predicate: 'no-trailer',
    topic: 'other',
    medium: 'screen',
    groups: [
      ['trailer', 'teaser'],
      ['no', 'not', "n't", 'yet to'],
      [
        'yet',
        'so far',
        'still',
        'as of now',
        'no trailer',
        'yet to',
        'not released',
        "n't released",
        'not shown',
        "n't shown",
      ],
    ],
  },
  {
    predicate: 'uncast',
    topic: 'casting',
    medium: 'screen',
    groups: [
      ['cast', 'casting', 'guest stars', 'been named', "who 'll play", 'who will play', 'rest of the cast'],
      [...denials, 'under wraps', "do n't know"],
      ['has', 'been', 'have', 'know', 'wraps', 'there', 'no cast', 'yet'],
    ],
    without: [
      'cast and crew',
      'cast a',
      'cast aside',
      'recast',
      'recasting',
      'part of the cast',
      'not returning',
      "ca n't tell",
    ],
  },
  {
    predicate: 'uncast',
    topic: 'casting',
    medium: 'screen',
    groups: [
      [
        'open call',
        'casting call',
        'open casting',
        'auditions',
        'looking for young',
        'looking for lead',
        'looking for a young',
        'looking for newcomers',
        'looking for actors',
        'young actors wanted',
        'actors wanted',
        'performers wanted',
        'for a young actress',
        'for a young actor',
      ],
      [
        'has gone out',
        'is open',
        'are open',
        'looking for',
        'auditions are',
        'going on',
        'wanted',
        'wanted for',
        'are being held',
      ],
    ],
    without: ['was', 'were', 'had', 'last year'],
  },
  {
    predicate: 'paused',
    topic: 'publication-date',
    medium: 'book',
    groups: [
      [
        'hiatus',
        'on a break',
        'take a break',
        'taking a break',
        'on pause',
        'paused',
        "n't started up again",
        'on hold',
        'no new pages',
        'no updates',
      ],
      ['webcomic', 'comic', 'strip', 'it', 'updates', 'pages'],
      [
        "'s on",
        'is on',
        'has been on',
        "'s been on",
        'been on',
        'put the',
        'puts the',
        'goes on',
        'is to take',
        'will take',
        'is taking',
        'for the time being',
        'for now',
        'until further notice',
        'placed on',
        'on hold',
        'remains',
        'currently',
        'still',
        "n't started up",
      ],
    ],
    without: ['ended', 'came back', 'returned', 'after'],
  },
  {
    predicate: 'running',
    topic: 'other',
    medium: 'book',
    groups: [
      ['webcomic', 'comic', 'strip', 'where it', 'new pages'],
      [
        'updated',
        'updates',
        'going online',
        'still going',
        'being posted',
        'continues',
        'still running',
        'ongoing',
        'goes up',
        'go up',
      ],
      ['times a month', 'online', 'still', 'every week', 'monthly', 'a month', 'ongoing'],
    ],
    without: ['was', 'were', 'used to', 'would', 'had'],
  },
];

const asWords = (phrases: readonly string[]) => phrases.map((phrase) => ` ${phrase} `);
/** States that pass: a work without title, trailer, cast; a webcomic on a break or running. The first that fits is meant. */
export const openStateForms: readonly OpenState[] = states.map(({ groups, without, ...state }) => ({
  ...state,
  groups: groups.map(asWords),
  ...(without && { without: asWords(without) }),
}));

/** One of these has to stand in the sentence. */
export const openStateWords = [
  ...'title untitled name nameless unnamed trailer teaser cast casting stars named play call hiatus'.split(
    ' ',
  ),
  ...'break pause paused started hold goes running ongoing pages go auditions actors actor actress'.split(
    ' ',
  ),
  ...'people performers lead newcomers updated updates going posted continues'.split(' '),
  ...'unreleased unpublished released published come'.split(' '),
];
