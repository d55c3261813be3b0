import { phraseTable } from './phrase-table.ts';

const willThey = "there/we/they/it/@service will/shall/'ll/would/get/gets/is/'s";

/** Words that leave open whether there will be more; `no` and `yet` do so together, and so do `no-doubt` and `we-will`. */
export const openQuestionWords = phraseTable<'open' | 'no-doubt' | 'we-will' | 'yet'>(
  {},
  {
    open: [
      `whether/if ${willThey}|whether/if or not ${willThey}`,
      'without confirmation of|may or may not be|no telling whether',
    ],
    'no-doubt': ['no doubt'],
    'we-will': ["we 'll/will see/get"],
    yet: ['yet|so far'],
  },
);

/** Words of one more, and of more: "see another", "whether there will be more". */
export const anotherWords = phraseTable<'another' | 'more'>(
  {},
  {
    another: ['get/see/have another'],
    more: ["may or may not be (any) more|whether there will/'ll be (any) more"],
  },
);
