import { frameOf } from '../../lib/browser/background/frame-of.ts';
import { isClaimQuestion } from '../../lib/browser/background/is-claim-question.ts';
import { isSummaryMessage } from '../../lib/browser/tabs/is-summary-message.ts';
import { type ClaimQuestion, longestQuestion } from '../../lib/messages/claim-question.ts';
import { question } from '../../lib/messages/fixtures/claim-question.ts';
import { mutateJson } from '../mutate-json.ts';
import { promise, type Target } from '../target.ts';

const own = 'leafmark-own-id';
const summary = {
  type: 'page-summary',
  summary: { about: true, sentences: 3, hidden: 2, notes: 1, lifted: 0 },
};
const sender = { id: own, url: 'https://paper.example/', tab: { id: 7 }, frameId: 0 };

/** Messages and their senders, after changes. */
export const messageTarget: Target = {
  name: 'messages',
  make: (random) => ({
    message: mutateJson(random.pick([summary, question]), random, (old) =>
      random.pick([`${old}!`, old.slice(0, 20).repeat(1_500)]),
    ),
    sender: mutateJson(sender, random, (old) => random.pick([`${old}2`, own.toUpperCase(), '', old])),
  }),
  check: (input) => {
    const given = input as { message: unknown; sender: typeof sender };
    const from = frameOf(given.sender, own);
    promise(from === undefined || given.sender.id === own, 'nobody else is listened to');
    promise(
      from === undefined || (from.tab === given.sender.tab.id && from.frame === given.sender.frameId),
      'a message is of the frame that sent it',
    );
    if (isClaimQuestion(given.message)) checkQuestion(given.message);
    if (!isSummaryMessage(given.message)) return;
    const { type, summary: counts } = given.message as typeof summary;
    promise(type === 'page-summary', 'only summaries are summaries');
    for (const key of ['sentences', 'hidden', 'notes', 'lifted'] as const)
      promise(Number.isInteger(counts[key]) && counts[key] >= 0, 'counts are counts');
  },
};

function checkQuestion({ blocks, context, from, readOn }: ClaimQuestion): void {
  const texts = [context.title, ...blocks.map(({ text }) => text)];
  promise(
    texts.every((text) => typeof text === 'string') && texts.join('').length <= longestQuestion.letters,
    'what a page asks about is text of bounded length',
  );
  promise(Number.isInteger(from) && from >= 0 && readOn.length === 10, 'a question has its place and day');
}
