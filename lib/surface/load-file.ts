import type { LoadedFile } from '../../components/options/file-panel.tsx';
import { addReports } from '../browser/reports/reports.ts';
import { isReportsFile, readReportsFile } from '../browser/reports/reports-file.ts';
import { patchTo } from '../browser/settings/patch-to.ts';
import { readSettingsFile } from '../browser/settings/settings-file.ts';
import type { Surface } from './open-surface.tsx';

/** Loads a file of settings or of reports, whichever it says it is. @returns what came of it. Never throws. */
export async function loadFile(
  written: string,
  { session, text }: Pick<Surface, 'session' | 'text'>,
): Promise<LoadedFile> {
  if (isReportsFile(written)) return loadReports(written);
  const read = readSettingsFile(written);
  if ('errors' in read) return read;
  await session.change(patchTo(session.state().settings, read.settings), text('undo.imported'));
  return { errors: [] };
}

async function loadReports(written: string): Promise<LoadedFile> {
  const read = readReportsFile(written);
  if ('errors' in read) return read;
  try {
    return { errors: [], newReports: await addReports(read.reports) };
  } catch (error) {
    return { errors: [error instanceof Error ? error.message : String(error)] };
  }
}
