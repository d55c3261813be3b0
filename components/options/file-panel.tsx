import { useText } from '../text.ts';

/** What came of the last file that was to be loaded. */
export interface LoadedFile {
  /** What is wrong with it, line by line; empty when it was loaded. */
  readonly errors: readonly string[];
  /** For a file of reports: how many of them were not here yet. */
  readonly newReports?: number;
}

/** What there is to save, what came of the last file, and whom to tell of another. */
export interface FilePanelProps {
  readonly reports: number;
  readonly loaded: LoadedFile;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onExportReports: () => void;
}

/** Settings and reports as files: out of this browser and into another. */
export function FilePanel({ reports, loaded, onExport, onImport, onExportReports }: FilePanelProps) {
  const text = useText();
  const { errors, newReports } = loaded;
  return (
    <>
      <button type="button" onClick={onExport}>
        {text('options.export')}
      </button>
      {reports > 0 && (
        <>
          <p class="hint">{text.count('options.reports', reports)}</p>
          <button type="button" onClick={onExportReports}>
            {text('options.exportReports')}
          </button>
        </>
      )}
      <label class="file">
        {text('options.import')}
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onImport(file);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p role="status" class={newReports === undefined ? 'unseen' : 'hint'}>
        {newReports === undefined ? '' : text.count('options.reportsLoaded', newReports)}
      </p>
      {errors.length > 0 && (
        <div class="problem" role="alert">
          <p>{text('options.importFailed')}</p>
          <ul>
            {errors.map((error) => (
              <li key={error}>{error}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
