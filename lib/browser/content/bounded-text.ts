import { type ClaimText, longestQuestion } from '../../messages/claim-question.ts';

const longestTitle = 1_000;

/**
 * As much of a text as one question may hold: blocks that are too long are cut behind a sentence, which leaves all
 * others where they are, and so do offsets. No paragraph is that long, but a page can be one text from end to end.
 */
export function boundedText({ blocks, context, from }: ClaimText): ClaimText {
  const title = context.title.slice(0, longestTitle);
  const letters = blocks.reduce((sum, { text }) => sum + text.length, title.length);
  const spare = longestQuestion.letters - letters;
  if (spare >= 0) return { blocks, context: { ...context, title }, from };
  const longest = blocks.reduce((one, other) => (other.text.length > one.text.length ? other : one));
  const text = cutBehindSentence(longest.text, Math.max(0, longest.text.length + spare));
  const cut = blocks.map((block) => (block === longest ? { ...block, text } : block));
  return boundedText({ blocks: cut, context, from });
}

/** The sentences of a text that end within so many letters; a text without sentences is left out as a whole. */
function cutBehindSentence(text: string, letters: number): string {
  const end = Math.max(...['. ', '! ', '? '].map((mark) => text.lastIndexOf(mark, letters - 2)));
  return text.slice(0, end + 1);
}
