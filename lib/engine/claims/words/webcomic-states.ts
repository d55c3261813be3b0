import { type OpenState, past } from './open-state.ts';

/** A webcomic on a break, about to come back, or running. The first that fits is meant. */
export const webcomicStates: readonly OpenState[] = [
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
    without: [past, 'did'],
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
    without: [past, 'used to|would|until|if|when'],
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
    without: [past, 'used to|would'],
  },
];
