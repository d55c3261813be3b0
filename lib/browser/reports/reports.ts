import { browser } from 'wxt/browser';
import type { ListedFinding } from '../../messages/listed-finding.ts';

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

/**
 * Adds the reports that are not here yet, in the order of their time; beyond a hundred the oldest are dropped.
 *
 * @returns how many of them were new and are kept.
 * @throws when storage is full or denied; then nothing has changed.
 */
export async function addReports(more: readonly Report[]): Promise<number> {
  const known = await readReports();
  const all = new Map([...known, ...more].map((report) => [nameOf(report), report]));
  const kept = [...all.values()].sort((a, b) => a.at.localeCompare(b.at)).slice(-most);
  const before = new Set(known.map(nameOf));
  await browser.storage.local.set({ [key]: kept });
  return kept.filter((report) => !before.has(nameOf(report))).length;
}

/** Two reports of one moment, page and finding are one. */
const nameOf = ({ at, host, finding, selected }: Report) =>
  [at, host, finding.type, finding.id, selected].join('\n');
