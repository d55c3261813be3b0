import { phraseTable } from './phrase-table.ts';

/** `no` denies, `yet` puts it on the day of writing, `open` does both at once, `maybe` leaves it open. */
export const notYetWords = phraseTable<'no' | 'yet' | 'open' | 'maybe'>(
  {},
  {
    no: [
      "no|not|n't|never|nobody|no one|none|nor|neither|nothing|without|cannot|unknown|unclear",
      'undecided',
    ],
    yet: [
      'yet|so far|still|as of now/today/this|at the time of writing|as we go to press|going to print/press|for now',
      'at present|at the moment|currently|right now|until/up to now|to date|even|date|dated|month',
      'been announced/confirmed/said/ordered/decided/set/given/named/promised/commissioned/renewed/cancelled',
      'said/say/know if/whether',
    ],
    open: [
      'nothing about/on|no word/news/plans/decision/order|no sign of|not a word|yet to|undated|unannounced|unscheduled',
      'unreleased|unpublished|unconfirmed|to be announced/confirmed/decided/revealed|tba|tbc|on the horizon|in sight',
      "up in the air|remains to be seen|anybody/anyone 's guess|in the balance|wait and see|in the dark|in limbo",
      "without a date|waits/waiting for a date|not/n't a done deal|far from a done deal|no done deal|nothing (is/'s) official",
      'nothing signed/agreed|nothing has been signed/agreed|close to its/their chest|depends/hangs on|rests/lies with|is up/down to netflix',
    ],
    maybe: ['would|could|might|whether|if'],
  },
);
