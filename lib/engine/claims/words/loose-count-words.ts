import { wordSet } from '../../word-set.ts';

/** Stands in a phrase for the beginning of the sentence; no token is it. */
export const sentenceStart = '\n';

/** Words around a number that say what it counts. A phrase stands right beside the number. */
export interface CountFrame {
  /** Of these phrases one ends right before the number, or before a few `between` words; nothing has to where it is left out. */
  readonly before?: readonly string[];
  readonly between?: ReadonlySet<string>;
  /** One of these stands before that phrase, with a word between at most: "the best drawn". */
  readonly lead?: ReadonlySet<string>;
  /** One of these begins right after it; nothing has to where it is left out. */
  readonly after?: readonly string[];
  /** One of these stands a little further on. */
  readonly later?: ReadonlySet<string>;
  /** What the number says: how many are out, or how many there shall be. */
  readonly scope: 'out' | 'planned';
  /** It stands for books by itself; else they were spoken of just before. */
  readonly isNamed?: true;
}

/** Numbers of books that may be meant. */
export const bookNumbers = wordSet(
  'two three four five six seven eight nine ten eleven twelve 2 3 4 5 6 7 8 9 10 11 12',
);

const phrases = (...lines: readonly string[]) => lines.flatMap((line) => line.split('|'));

const adverbs = wordSet('now currently already only still all');
const ends = phrases(
  ',|.|;|!|and|so|of them|of those|of these|up to|to date|now|altogether|in all|at the moment|)',
);
const nouns = phrases('graphic novels|books|volumes|comics');
const toBeHad = phrases(
  'in stock|available|on sale|in print|on the shelf|on the shelves|on the table',
  'are in stock|are available|are on sale|are in print|are on the shelf|are on the shelves|are on the table',
  'are now in stock|are now available|are all in stock|are all available|are still in stock|are still available',
);
const withNoun = (after: readonly string[]) => [
  ...after,
  ...['volumes', 'books', 'of the books', 'of the volumes'].flatMap((noun) =>
    after.map((one) => `${noun} ${one}`),
  ),
];

const superlatives = wordSet(
  'best worst darkest saddest funniest sweetest strongest weakest longest shortest fattest slimmest gentlest bleakest',
  'warmest heaviest lightest boldest quietest loveliest prettiest newest latest favourite favorite pick',
);

/** The frames, tried in this order at each number. */
export const countFrames: readonly CountFrame[] = [
  {
    before: ['', ' "', ' (', " '"].map((mark) => `${sentenceStart}${mark}`),
    after: nouns.flatMap((noun) => [',', '.', ';', 'and', 'out', 'so far'].map((end) => `${noun} ${end}`)),
    scope: 'out',
    isNamed: true,
  },
  { before: phrases('the first|all|first'), after: withNoun(toBeHad), scope: 'out', isNamed: true },
  {
    before: phrases('there are|there is|there being|there are but', "there 're|there 's", 'theres'),
    between: adverbs,
    after: ends,
    scope: 'out',
  },
  {
    before: phrases('there are|there being|there have been|there are but|we have had', "there 've been"),
    between: adverbs,
    after: phrases('of the books|of the comics|of the volumes|of the graphic novels|of the novels'),
    scope: 'out',
    isNamed: true,
  },
  {
    before: phrases(
      'so far it runs to|so far it has run to|it has run to|it has reached|it is now up to|we are up to|it now stands at',
      "it 's up to|we 're up to",
    ),
    after: ends,
    scope: 'out',
  },
  { before: phrases('that makes|which makes|this makes|makes it'), after: ends, scope: 'out' },
  {
    // "the darkest of the four by miles"
    lead: superlatives,
    before: ['of the'],
    after: [...ends, ...phrases('by|for|in my|to my|though|but|yet|–|—|volumes|books|graphic novels')],
    scope: 'out',
  },
  {
    before: ['had', 'read', 'bought', 'got', 'devoured', 'finished', 'stocked'].flatMap((verb) =>
      ['have', 'has', "'ve", 'had', 'have now', 'have already', "'ve now", "'ve already"].map(
        (helper) => `${helper} ${verb}`,
      ),
    ),
    between: adverbs,
    after: ends,
    scope: 'out',
  },
  {
    before: ['all'],
    after: phrases('there are|there have been|that there are|that exist|that are out|of those|of them'),
    scope: 'out',
  },
  {
    after: ['have been', 'have', 'have all', 'are', 'are all', 'have all been'].flatMap((helper) =>
      [
        'out',
        'published',
        'released',
        'available',
        'printed',
        'in stock',
        'on sale',
        'come out',
        'appeared',
      ].flatMap((state) =>
        ['until now', 'up to now', 'to date', 'so far', ',', '.', 'and'].map(
          (end) => `${helper} ${state} ${end}`,
        ),
      ),
    ),
    scope: 'out',
  },
  {
    before: phrases('the|the first'),
    after: phrases(
      'already out|that are out|there are|published so far|so far|now out|are in stock|are all in stock|in stock',
    ),
    scope: 'out',
  },
  {
    before: ['volumes', 'books', 'vols'].flatMap((noun) =>
      ['one', '1'].flatMap((one) => ['to', 'through', '–', '-'].map((to) => `${noun} ${one} ${to}`)),
    ),
    later: wordSet('stock till table slipcase box boxed shelf shelves available sale print shop'),
    scope: 'out',
    isNamed: true,
  },
  {
    before: phrases('the books are|the volumes are|the comics are'),
    after: ends,
    scope: 'out',
    isNamed: true,
  },
  {
    before: phrases(
      'make do with|making do with|make do with just|only have|have only|i own|i own the|i own all|we own|i have',
    ),
    after: nouns,
    scope: 'out',
    isNamed: true,
  },
  {
    before: phrases('there will be', "there 'll be", 'there are to be|there are going to be|there would be'),
    after: ends,
    scope: 'planned',
  },
  {
    before: phrases(
      'what will be|what is to be|what should be|what are to be|what are going to be|of a planned|of a projected',
    ),
    after: [...nouns, ...ends],
    scope: 'planned',
    isNamed: true,
  },
  {
    before: ['one', '1'].flatMap((one) =>
      ['to', 'through', '–', '-'].map((to) => `${sentenceStart} ${one} ${to}`),
    ),
    later: wordSet('stock table shelf shelves available sale print shop'),
    scope: 'out',
  },
  {
    before: phrases('run to|runs to|stretch to|extend to|grow to|planned|a planned|is to have|will have'),
    after: [...nouns, ...ends],
    scope: 'planned',
  },
  {
    before: ['book', 'volume', 'number', 'part', 'books in series :'].flatMap((noun) =>
      ['1', 'one', ...bookNumbers].map((one) => `${noun} ${one} of`),
    ),
    scope: 'planned',
    isNamed: true,
  },
];

/** Things that are counted beside books: a number with one of them is theirs. */
export const otherCounted = wordSet(
  'season seasons episode episodes series star stars year years month months week weeks day days hour hours minute',
  'minutes award awards emmys page pages people million film films',
);
