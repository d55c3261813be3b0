import { wordSet } from '../../word-set.ts';
import { phraseTable } from './phrase-table.ts';

/**
 * How an answer opens that nothing is known: by a `denial`, as it stands or after a `beginning` ("So far, …"), or by
 * a `teller` who is `silent` ("Netflix isn't saying"); and how one opens that gives a `later` time.
 */
export const answerOpenings = phraseTable<'denial' | 'beginning' | 'teller' | 'silent' | 'later'>(
  {},
  {
    denial: [
      'not yet|not so far|not as yet|not at the time|not at present|not officially|not that we know',
      "no one|nobody|who knows|we do n't know|no idea|no ,|no .|no ;|nope|no answer|no word|no news|no date",
      "there is n't|there are n't|there 's no|there 's nothing|nothing yet|nothing official|nothing confirmed",
      "no announcement|no decision|there 's been no|there has been no|there have been no|there 's been nothing|i know as much as|not confirmed|not announced|who 's to say|who can say",
      'no plans|no confirmation|nothing so far|nothing has been|nothing is|never|for now nothing|as of now nothing|unknown|undecided',
      "unconfirmed|unannounced|tbc|tba|we 'll see|wait and see|your guess|moderator : not|it has n't been",
      "they have n't|it 's not known|it 's too early to|it is too early to|it 's too soon to|it is too soon to",
      "too early to|too soon to|it 's far too early to|it 's still too early to|it 's hard to say|hard to say",
      "hard to tell|it 's impossible to|impossible to say|watch this space|that remains to be|it remains to be",
      "remains to be seen|the jury 's still|the jury is still|jury 's out|i wish i knew|we wish we knew|if only we",
      "that 's anyone 's guess|that 's anybody 's guess|anyone 's guess|anybody 's guess|it 's anyone 's guess",
      "it 's anybody 's guess|we 're still waiting|still waiting|as clear as mud",
      "it has not been|that has n't been|that has not been|that is n't known|that 's not known|that 's not been|not a clue|that we do n't know|that , we do n't know|that nobody knows|that no one knows|that 's a secret|that 's unclear|that is unclear|that 's not clear|that is still open|that 's still open|that 's still a secret|we ca n't say|i ca n't say|we cannot say|too early for that|not that anyone",
    ],
    beginning: [
      'officially|so far|for now|as yet|at present|alas|sadly|well|honestly|at the time of writing',
      'as i write this|as i type this|as i write|as i type|as we write|at this point|at this stage|right now',
      'as of writing|as of now|as of today|at the moment|currently|as it stands|as things stand|hmm|ah|ooh',
    ],
    teller: ['netflix|the streamer|the platform|the publisher|none of them|they|she|he'],
    silent: ["has not|have not|is n't|are n't|wo n't|has n't|have n't|will not|is not"],
    later: ['later this|next|this|in the|in a|sometime|some time|early|late|mid'],
  },
);

/** What a silent teller does not do. */
export const tellingWords = wordSet(
  'saying say said telling tell told letting stated state commented confirmed announced revealed decided committed',
);

/** What an answer says of which nothing is known. */
export const unknowingPhrases = phraseTable<'unknown'>(
  {},
  {
    unknown: [
      'know|knows|known|unknown|saying|said|unsaid|guess|guesses|guessing|idea|see|seen|sees|seems|yet|so far|nothing',
      'confirmed|unconfirmed|announced|unannounced|told|answer|answers|word|words|news|undecided|at the time',
      'at present|official|officially|tbc|tba|tell|tells|telling|been|clue|clues|early|soon|sooner|hard|hardly',
      'rung|rang|called|phoned|asked|telephoned|emailed|contacted|approached|touch|decision|decided|stated|announcement',
      "contract|contracts|offer|comment|deal|order|as much|who can|who 's to",
      'impossible|space|jury|wish|wishes|waiting|mud|will say|nobody|no one',
    ],
  },
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
      'renewed|renewal|cancelled|canceled|another season|season|seasons|series|more of|any more|be more|return',
      'be back|coming back|come back|do more|be another|another|more series|more seasons|more to come|continue|carry on',
      'happening|sequel|a second|a third|a fourth|a fifth|another one',
      'the end|the last of|it over|that it',
    ],
    title: ['called|title'],
    cast: ["cast|who 's in it|who is in it|playing"],
  },
);
