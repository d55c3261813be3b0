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
      'yet|so far|still|as of now|as of today|as of this|at the time of writing|as we go to press',
      'going to print|going to press|for now|at present|at the moment|currently|right now|until now',
      'up to now|to date|even|date|dated|month|been announced|been confirmed|been said|been ordered',
      'been decided|been set|been given|been named|been promised|been commissioned|been renewed',
      'been cancelled|said if|said whether|say if|say whether|know if|know whether',
    ],
    open: [
      'nothing about|nothing on|no word|no news|not a word|no sign of|no plans|no decision|no order',
      'yet to be|yet to|undated|unannounced|unscheduled|unreleased|unpublished|to be announced',
      'to be confirmed|to be decided|to be revealed|tba|tbc|on the horizon|in sight|up in the air',
      "remains to be seen|anybody 's guess|anyone 's guess|hangs in the balance|in the balance|wait and see",
      'in the dark|in limbo|without a date|waits for a date|waiting for a date|is all we have',
      "is all that we have|is all we get|is all we know|is all they 'll say|is all it says|all we know is",
      "all they 'll say is|all it says is|n't a done deal|not a done deal|no done deal|far from a done deal|hangs on|nothing 's official",
      "nothing is official|nothing official|officially there 's no|officially there is no|officially no|close to its chest|close to their chest",
      "depends on the numbers|depends on viewing|rests with|lies with|is up to netflix|is down to netflix|in netflix 's hands|nothing signed",
      'nothing has been signed|nothing agreed|nothing has been agreed|unconfirmed|unsigned|yet unannounced',
    ],
    maybe: ['would|could|might|whether|if'],
  },
);
