import { frameOf, isSummaryMessage } from '../../../lib/browser/check-sender.ts';
import { mutateJson } from '../mutate-json.ts';
import { promise, type Target } from '../target.ts';

const own = 'leafmark-own-id';
const message = {
  type: 'page-summary',
  summary: { about: true, sentences: 3, hidden: 2, notes: 1, lifted: 0 },
};
const sender = { id: own, url: 'https://paper.example/', tab: { id: 7 }, frameId: 0 };

/** Messages and their senders, after changes. */
export const messageTarget: Target = {
  name: 'messages',
  make: (random) => ({
    message: mutateJson(message, random, (old) => `${old}!`),
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
    if (!isSummaryMessage(given.message)) return;
    const { type, summary } = given.message as typeof message;
    promise(type === 'page-summary', 'only summaries are summaries');
    for (const key of ['sentences', 'hidden', 'notes', 'lifted'] as const)
      promise(Number.isInteger(summary[key]) && summary[key] >= 0, 'counts are counts');
  },
};
