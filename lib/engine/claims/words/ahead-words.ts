import { comingOutVerbs, comingVerbs } from './coming-verbs.ts';
import { phraseTable } from './phrase-table.ts';

/** Words that make a day the day of coming out: without one of them, or the thing itself, a day may be anybody's. */
export const aheadWords = phraseTable<'ahead'>(
  {
    ahead: [
      ...comingOutVerbs,
      ...comingVerbs,
      'show shows showed shown showing',
      'get gets got got getting',
      'reach reaches reached reached reaching',
      'wait waits waited waited waiting',
      'slip slips slipped slipped slipping',
      'move moves moved moved moving',
      'delay delays delayed delayed delaying',
      'promise promises promised promised promising',
      'expect expects expected expected expecting',
      'list lists listed listed listing',
      'schedule schedules scheduled scheduled scheduling',
      'date dates dated dated dating',
      'watch watches watched watched watching',
    ],
  },
  {
    ahead: [
      'be out|is out|are out|out on|out in|out this|out next|due|back on|be back|available|on netflix',
      'next in series|pre order|preorder|in shops|in bookshops|in stores|on shelves|slated|set for',
      'up at once|up on|release date|diary|diaries|calendar|countdown|save the date|be up|be on|be with us',
      'be along|some time in|sometime in|from today|out today|out now|have it',
    ],
  },
);

/** Words by which a writer says that a day is only a guess, a hope or a rumour. */
export const guessingWords = phraseTable<'guess'>(
  {
    guess: [
      'guess guesses guessed guessed guessing',
      'reckon reckons reckoned reckoned reckoning',
      'predict predicts predicted predicted predicting',
      'suppose supposes supposed supposed supposing',
      'expect expects expected expected expecting',
      'hope hopes hoped hoped hoping',
      'suspect suspects suspected suspected suspecting',
      'estimate estimates estimated estimated estimating',
      'imagine imagines imagined imagined imagining',
      'speculate speculates speculated speculated speculating',
      'anticipate anticipates anticipated anticipated anticipating',
      'bet bets bet bet betting',
    ],
  },
  {
    guess: [
      'bet|money is on|money on|likely|likelier|likeliest|probably|possibly|perhaps|maybe|presumably',
      'earliest|soonest|at the latest|fair|would be|could be|might be|may be|should be|tipped|rumoured',
      'rumored|rumour|rumor|safe|seems|looks like|if all goes well|with luck|with any luck|optimistic',
      'pessimistic|realistic|realistically|conservative|before then|lean|leaning|pencil|pencilled',
      'fingers crossed|at a guess|arithmetic|sums|would put|puts it|would suggest|suggests|points to',
      'pointing to|not before|no earlier|unlikely before|could well|might well|may well|would be quick',
      "smart money|tenner|fiver|put money|d put|'d put|best guess|some time in|sometime in|i would say",
      "we would say|i 'd say|we 'd say|wish",
    ],
  },
);
