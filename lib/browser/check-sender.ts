import { isRecord } from './is-record.ts';

/** As much of a message's sender as a check needs. */
interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

const isNumber = (value: unknown): value is number => Number.isInteger(value);

/** The frame of a page that a message comes from; `undefined` when its sender is anybody else. */
export function frameOf(sender: Sender, ownId: string): { tab: number; frame: number } | undefined {
  const tab = sender.tab?.id;
  const frame = sender.frameId;
  if (sender.id !== ownId || !isNumber(tab) || !isNumber(frame)) return undefined;
  return { tab, frame };
}

const countKeys = ['sentences', 'hidden', 'notes', 'lifted'] as const;

/** Whether a message is a `page-summary` with whole numbers: a page's process is not to be trusted blindly. */
export function isSummaryMessage(message: unknown): boolean {
  if (!isRecord(message)) return false;
  const { type, summary } = message;
  return (
    type === 'page-summary' &&
    isRecord(summary) &&
    countKeys.every((key) => Number.isInteger(summary[key]) && Number(summary[key]) >= 0)
  );
}
