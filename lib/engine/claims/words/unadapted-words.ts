import { phraseTable } from './phrase-table.ts';

/** Words in which people speak of a screen version that does not exist yet. */
export const unadaptedTable = phraseTable<
  | 'lack'
  | 'buyer'
  | 'open'
  | 'keen'
  | 'talk'
  | 'version'
  | 'rights'
  | 'free'
  | 'nothing'
  | 'made'
  | 'turning'
  | 'planning'
  | 'seeking'
  | 'developed'
  | 'begun'
  | 'afoot'
>(
  {
    made: [
      'make makes made made making',
      'film films filmed filmed filming',
      'happen happens happened happened happening',
    ],
  },
  {
    lack: ["no|not a|n't a|nor a|neither a|without a"],
    seeking: [
      'looking for a|seeking a|searching for a|in search of a|hunting for a|in talks with a|talking to|in talks with',
    ],
    buyer: [
      'broadcaster|broadcasters|channel|network|networks|streamer|streaming service|platform|studio|buyer|producer',
      'production company|tv company|television company|film company|producers',
    ],
    open: [
      'found|been found|come forward|bitten|interested yet|on board|attached|yet|so far|involved|signed|named|announced',
    ],
    keen: ['sniffing|circling|nosing|interested|said to be interested|showing interest'],
    talk: [
      'talk of|talks of|rumours of|rumors of|rumour of|rumor of|whispers of|mutterings of|hopes of|hope of|chatter of',
      'talk about|talks about|rumours about|rumors about|rumour about|whispers about|chatter about',
      'mutterings about|hopes about',
    ],
    version: [
      'version|series|adaptation|show|programme|deal|tv|television|telly|screen|film|movie|netflix|streaming',
      'live action',
    ],
    rights: ['rights|option|optioned'],
    free: ['available|unsold|up for grabs|still open|are open|are free|with the author'],
    nothing: ["n't|not|nothing|no"],
    made: ['come of it|news|word|cast|report'],
    afoot: [
      'is in the works|in the works at|being developed|in development|is being written|is being planned|is afoot',
      'is on the cards|is in the pipeline|has been optioned|is being scripted|is being prepared|being adapted',
    ],
    turning: [
      ...['making', 'turning', 'adapting', 'developing'].map((verb) =>
        ['it', 'this', 'them', 'the book', 'the books', 'the comic', 'the comics']
          .flatMap((what) => ['into', 'for', 'as'].map((to) => `${verb} ${what} ${to}`))
          .join('|'),
      ),
      ...['going', 'due', 'set', 'about'].map((plan) =>
        ['on', 'a', 'made into a', 'turned into a'].map((how) => `${plan} to be ${how}`).join('|'),
      ),
    ],
    developed: [
      'being developed|in development|being worked on|being made|in the works|in the pipeline|being discussed',
    ],
    begun: [
      "it 's in development|it is in development|it 's being developed|it is being developed|it 's still being developed",
      "it 's still in development|still in development|still being developed|in early development",
    ],
    planning: [
      ...['preparing', 'developing', 'planning', 'working on'].map((verb) =>
        ['a', 'an', 'the'].map((article) => `${verb} ${article}`).join('|'),
      ),
    ],
  },
);

/** What is said, as cues in this order; each may stand so many words behind the one before it. */
export const unadaptedForms: readonly (readonly {
  readonly cue: NonNullable<ReturnType<typeof unadaptedTable.get>>[number]['cue'];
  readonly within: number;
}[])[] = [
  // "no broadcaster is attached"
  [
    { cue: 'lack', within: 0 },
    { cue: 'buyer', within: 0 },
    { cue: 'open', within: 7 },
  ],
  // "is still looking for a broadcaster"
  [
    { cue: 'seeking', within: 0 },
    { cue: 'buyer', within: 1 },
  ],
  // "a channel is interested"
  [
    { cue: 'buyer', within: 0 },
    { cue: 'keen', within: 2 },
  ],
  // "talk of a television version"
  [
    { cue: 'talk', within: 0 },
    { cue: 'version', within: 4 },
  ],
  // "the rights are still available"
  [
    { cue: 'rights', within: 0 },
    { cue: 'free', within: 2 },
  ],
  // "a television version is in the works"
  [
    { cue: 'version', within: 0 },
    { cue: 'afoot', within: 2 },
  ],
  // "it is being developed for television"
  [
    { cue: 'afoot', within: 0 },
    { cue: 'version', within: 2 },
  ],
  // "somebody bought the rights, but nothing has been made"
  [
    { cue: 'rights', within: 0 },
    { cue: 'nothing', within: 12 },
    { cue: 'made', within: 4 },
  ],
  // "they are turning it into a programme", "it is going to be on Netflix"
  [
    { cue: 'turning', within: 0 },
    { cue: 'version', within: 2 },
  ],
  // "a television version is being developed"
  [
    { cue: 'version', within: 0 },
    { cue: 'developed', within: 3 },
  ],
  // "it's still in development"
  [{ cue: 'begun', within: 0 }],
  // "is planning a television adaptation"
  [
    { cue: 'planning', within: 0 },
    { cue: 'version', within: 1 },
  ],
];
