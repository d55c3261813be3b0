import { browser } from 'wxt/browser';
import type { ListedFinding } from './messages.ts';

/** A finding that the reader calls wrong. It stays on this computer until the reader exports it. */
export interface Report {
  /** ISO 8601, to the second. */
  readonly at: string;
  readonly host: string;
  readonly finding: ListedFinding;
  /** The words that were selected, if any. */
  readonly selected?: string;
}

const key = 'reports';
/** Enough for a person to look through, small enough to be read with the settings on each page. */
const most = 100;

/** All reports, oldest first. */
export async function readReports(): Promise<readonly Report[]> {
  const stored = (await browser.storage.local.get(key))[key];
  return Array.isArray(stored) ? (stored as Report[]) : [];
}

/** Adds a report; beyond a hundred the oldest is dropped. */
export async function addReport(report: Report): Promise<void> {
  await browser.storage.local.set({ [key]: [...(await readReports()), report].slice(-most) });
}

/** The reports as the text of a file. */
export function writeReportsFile(reports: readonly Report[]): string {
  return `${JSON.stringify({ leafmark: 'reports', version: 1, reports }, null, 2)}\n`;
}
