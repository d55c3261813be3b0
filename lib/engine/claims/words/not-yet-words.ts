import { phraseTable } from './phrase-table.ts';

/** `open` says that something is not known or not there yet, `maybe` leaves it open. */
export const notYetWords = phraseTable<'open' | 'maybe'>(
  {},
  {
    open: [
      'nothing about/on|no word/news/plans/decision/order|no sign of|not a word|yet to|undated|unannounced|unscheduled',
      'unreleased|unpublished|unconfirmed|to be announced/confirmed/decided/revealed|tba|tbc|on the horizon|in sight',
      "up in the air|remains to be seen|anybody/anyone 's guess|in the balance|wait and see|in the dark|in limbo",
      "without a date|waits/waiting for a date|not/n't a done deal|far from a done deal|no done deal|nothing (is/'s) official",
      'not (even) in shops/bookshops/bookstores/stores/print|not (even) out yet|not (even) published',
      "waiting for/on the green/go/nod|awaiting the green/go/nod|jury is/'s (still) out on",
      'nothing signed/agreed|nothing has been signed/agreed|close to its/their chest|depends/hangs on|rests/lies with|is up/down to @service',
    ],
    maybe: ['would|could|might|whether|if'],
  },
);
