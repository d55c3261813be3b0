import { phraseTable } from './phrase-table.ts';

const kinds = 'release/premiere/publication/launch/air/broadcast/transmission';

/**
 * Words by which a day is said to be known now: `have` of what has or gets one, `told` behind what it is the day of, `for`
 * before it.
 */
export const hasDateWords = phraseTable<'have' | 'told' | 'for'>(
  {},
  {
    have: [`has/have/'ve/'s/gets (now/finally) (got) a/an/its (new/firm/official/proper) (${kinds}) date`],
    told: [
      'date (is/has/now) (been) confirmed/announced/revealed/set|date is official',
      'date and title/cover confirmed/announced/revealed',
    ],
    for: ['date for|date at last for|date , at last , for'],
  },
);

/** One of these has to stand in the sentence. */
export const hasDateKeys: readonly string[] = ['date'];
