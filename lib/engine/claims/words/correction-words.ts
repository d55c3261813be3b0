import { phraseTable } from './phrase-table.ts';

const saying =
  '(who) say/saying/claim/claiming/think/thinking/insist/wrongly|(who) will tell you|that/still call|that say';
const asked = 'if/whether/what/when/how/who/why';

/**
 * Words by which a page gives what others say: as a `report`, with a `denial`, `quoted` in order to be answered, as the `spelling` of
 * somebody else, or as what somebody `asks`.
 */
export const correctionWords = phraseTable<'report' | 'denial' | 'quoted' | 'spelling' | 'asks' | 'else'>(
  {},
  {
    report: saying
      .split('|')
      .flatMap((what) => [`others/pages/fans/people/posts/sites ${what}`, `anyone who ${what}`]),
    denial: [
      'not true|untrue|a myth|mistaken|wrongly|ignore any/anything/the|contrary to|debunk/debunked/debunks|fake',
      'is/are false|hoax|made up|no such|not to be confused|you may have read/heard/seen|used to say/call',
      'was once the plan|were right for|earlier version|correction/corrections/corrected',
    ],
    quoted: [
      'claim/claims/myth/myths/fiction/fictions/rumour/rumours/rumor/rumors/false/fake/fakes :',
      'had it (yesterday) that|had it this morning that',
    ],
    spelling: [
      'spelt/spelled the/it/her/his/their/my/our/as|misspelt|misspelled|misspelling|typo|sic|we/i regret',
      "apologise|apologize|no relation|do n't/not say/write/spell/call|crossword|gave the/her/his/their/its name",
      "gave the/her/his/their/its author/creator 's name",
    ],
    asks: [
      `want/wants/wanted to know ${asked}|would/'d like to know ${asked}|ask/asks/asked me/us if/whether/when`,
    ],
    else: ['made up of|made up its/their/his/her/your mind/minds'],
  },
);
