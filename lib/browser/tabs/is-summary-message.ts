import { isRecord } from '../is-record.ts';

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
