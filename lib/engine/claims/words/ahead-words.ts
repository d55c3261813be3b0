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
      'turn turns turned turned turning: up',
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
      'be/is/are out|out on/in/this/next/today/now|due|back on|be back/up/on/along|be with us|available|on @service',
      'next in series|pre order|preorder|in shops/bookshops/stores|on shelves|slated|set for|up on|release date',
      'diary|diaries|calendar|countdown|some time in|sometime in|from today',
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
      'likely|likelier|likeliest|probably|possibly|perhaps|maybe|presumably|earliest|soonest|at the latest|at a guess',
      'best guess|fair|safe|tipped|rumoured|rumored|rumour|rumor|would/could/might/may/should be|could/might/may well',
      'seems|looks like|with (any) luck|crossing/keeping our/my/their fingers|if all goes well|optimistic|pessimistic|realistic|realistically|conservative',
      'not before|before then|no earlier|unlikely before|lean|leaning|pencil|pencilled|fingers crossed|would put/suggest',
      "puts it|suggests|points/pointing to|smart money|money (is) on|put money|'d put|some time in|sometime in|wish",
      "i/we would/'d say|money 's on|have/has (our/my/their/its) money on|sources/insiders/rumours/rumors/whispers say|looking at|a guess|hunch",
    ],
  },
);
