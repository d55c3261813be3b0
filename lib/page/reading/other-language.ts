import { wordSet } from '../../engine/word-set.ts';

/** Words that nearly every English sentence has one of, and that hardly another language writes so. */
const english = /* @__PURE__ */ wordSet(
  'the and of to is are that this these with they their them his she who which when what where were been would from it its ' +
    'you not at by for has have had after before but',
);
/** Words that nearly every sentence of some other language has one of, and that English does not have. */
const foreign = /* @__PURE__ */ wordSet(
  'der das und ist nicht mit von en eine einen auf sich dem zu den im des les est et une dans pour qui que sur avec pas ' +
    'el los las una por para del con lo il si di che alla della nel sono gli os uma não em com het een van niet zijn och att som det ' +
    'på og av til są się jest na nie ve bir için',
);
const isBeyondAscii = (word: string) => /[^\0-\u007f’]/.test(word);

/**
 * Whether a text is plainly in another language than English, which alone can be judged: by its commonest words, and by
 * letters that English does without. A few words may have neither; then it is not plain.
 */
export function isOtherLanguage(text: string): boolean {
  let inEnglish = 0;
  let inOther = 0;
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}’']+/gu) ?? []) {
    if (english.has(word)) inEnglish += 1;
    else if (foreign.has(word) || isBeyondAscii(word)) inOther += 1;
  }
  return inOther > inEnglish;
}
