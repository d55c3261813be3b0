import type { BlockKind } from '../../engine/types.ts';
import { type ClaimQuestion, longestQuestion } from '../../messages/claim-question.ts';
import { isRecord } from '../is-record.ts';

const kinds: Readonly<Record<BlockKind, true>> = {
  title: true,
  heading: true,
  paragraph: true,
  'list-item': true,
  'table-row': true,
  caption: true,
  quotation: true,
  label: true,
};

const isText = (value: unknown) => typeof value === 'string';
const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isAbsentOr = (is: (value: unknown) => boolean, value: unknown) => value === undefined || is(value);
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0;
const isFlag = (value: unknown) => typeof value === 'boolean';
const isShare = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1;

const isBlock = (block: unknown) =>
  isRecord(block) &&
  isText(block['text']) &&
  Object.hasOwn(kinds, String(block['kind'])) &&
  isAbsentOr(isCount, block['depth']);

const isContext = (context: unknown) =>
  isRecord(context) &&
  isText(context['title']) &&
  isAbsentOr(isDay, context['published']) &&
  isAbsentOr(isShare, context['aboutness']) &&
  isAbsentOr(isFlag, context['isExcerpt']);

/** Whether a message is a question for claims of bounded length: a page's process is not to be trusted blindly. */
export function isClaimQuestion(message: unknown): message is ClaimQuestion {
  if (!isRecord(message) || message['type'] !== 'find-claims') return false;
  const { blocks, context, from, readOn } = message;
  if (!Array.isArray(blocks) || blocks.length > longestQuestion.blocks || !blocks.every(isBlock))
    return false;
  if (!isContext(context) || !isCount(from) || !isDay(readOn)) return false;
  const { title } = context as ClaimQuestion['context'];
  const letters = (blocks as ClaimQuestion['blocks']).reduce(
    (sum, { text }) => sum + text.length,
    title.length,
  );
  return letters <= longestQuestion.letters;
}
