import { wordSet } from '../../word-set.ts';
import { phraseTable } from './phrase-table.ts';

/**
 * How an answer opens that nothing is known: by a `denial`, as it stands or after a `beginning` ("So far, …"); by a `bare-no` with `unknowingWords` behind it, or by
 * a `teller` who is `silent` ("the streamer isn't saying"); how one opens that gives a `later` time; and one of `assent`.
 */
export const answerOpenings = phraseTable<
  'denial' | 'bare-no' | 'beginning' | 'teller' | 'silent' | 'later' | 'assent'
>(
  {},
  {
    denial: [
      'not yet/officially/confirmed/announced|not so far|not as yet|not at the time|not at present|not that we know',
      'no one|nobody|not a clue|no idea/answer/word/news/date/announcement/decision/plans/confirmation',
      "who knows|who can say|we/i do n't know|we/i ca n't say|we cannot say|we/i wish we/i knew|we 'll see|wait and see",
      "there is/are n't|there 's no/nothing|there 's been no/nothing|there has/have been no|nothing yet/official/confirmed/is",
      'nothing so far|nothing has been|unknown|undecided|unconfirmed|unannounced|tbc|tba|your guess|watch this space',
      "too early/soon to|it 's/is (far/still) too early/soon to|too early for|hard to say/tell|it 's hard to say/tell",
      "impossible to say|it 's impossible to|anyone/anybody 's guess|it/that 's anyone/anybody 's guess|remains to be seen",
      "it/that remains to be|it/that has n't/not been|they have n't|it/that 's/is not/n't known|that 's/is not/n't clear",
      "that 's/is unclear|that 's/is still open|that we do n't know|that , we do n't know|that nobody knows|that no one knows",
      "i 'm/am not allowed to|i 'm/am not at liberty to|we 're/are not allowed to|i/we could n't (possibly) say|i/we cannot tell|i/we ca n't tell",
      "my/our lips are|that would/'d be telling",
      "the jury 's/is still|still waiting|we 're still waiting",
    ],
    'bare-no': ['no ,/./;|nope|never'],
    beginning: [
      'officially|so far|for now|as yet|at present|alas|sadly|well|honestly|at the time of writing|as i/we write/type (this)',
      'as of writing/now/today|at this point/stage|right now|at the moment|currently|as it stands|as things stand|hmm|ah|ooh',
    ],
    teller: ['@service|the streamer|the platform|the publisher|none of them|they|she|he'],
    silent: [
      "is/are keeping|is/are staying|has not|have not|is n't|are n't|wo n't|has n't|have n't|will not|is not",
    ],
    assent: [
      'yes|yep|yup|indeed|absolutely|of course|certainly|definitely|it is|it will|there will|there is|it has|it was|they are|we are|happily , yes',
    ],
    later: ['later this|next|this|in the/a|sometime|some time|early|late|mid'],
  },
);

/** One of these, or a day, has to stand in an answer: each opening but those of a time has one. */
export const answerWords = wordSet(
  "not n't no nobody who nope nothing never unknown undecided unconfirmed unannounced tbc tba see guess early soon",
  'hard impossible yes yep yup indeed absolutely course certainly definitely schtum shtum mum quiet silent there it',
  'they we watch telling lips cannot remains jury wish only waiting clear',
);

/** What else an answer says that opens with no more than "No". */
export const unknowingWords = wordSet(
  'know knows known unknown saying said told tell telling guess idea yet far nothing confirmed announced word news',
  'decision decided',
);

/** What a silent teller does not do. */
export const tellingWords = wordSet(
  'saying say said telling tell told letting stated state commented confirmed announced revealed decided committed',
  'schtum shtum mum quiet silent tight',
);

/** What a question asks after. */
export type AskedSubject = 'filming' | 'trailer' | 'day' | 'more' | 'title' | 'cast';

/** The words by which a question's subject is known. */
export const askedSubjects = phraseTable<AskedSubject>(
  {},
  {
    filming: ['filming|shooting|shoot|shot|cameras|filmed|production'],
    trailer: ['trailer|teaser|footage'],
    day: ['when|date'],
    more: [
      'renewed|renewal|cancelled|canceled|season|seasons|series|sequel|another|any more|more of|more to come|be/do more',
      'return|be/come/coming back|continue|carry on|happening|a second/third/fourth/fifth|the end|the last of|it over|that it',
    ],
    title: ['called|title'],
    cast: ["cast|who 's in it|who is in it|playing"],
  },
);

/** A question with one of these does not ask whether a part comes. */
export const askersOfMore = wordSet('who what when where why how which last end watch seen adapt');

/** One of these stands in a question whether a part comes, and in an answer that it will. */
export const futures = wordSet("will 'll");
export const renewals = wordSet("will 'll be get renewed confirmed ordered happening coming");
