import browser, { type Commands } from 'webextension-polyfill';
import type { LoadedFile } from '../../components/options/file-panel.tsx';
import { OptionsPanel } from '../../components/options/options-panel.tsx';
import { type LanguageSetting, languages } from '../../lib/browser/language/languages.ts';
import { addReports, type Report, readReports } from '../../lib/browser/reports/reports.ts';
import { isReportsFile, readReportsFile, writeReportsFile } from '../../lib/browser/reports/reports-file.ts';
import { ownWordsPatch } from '../../lib/browser/settings/own-words-patch.ts';
import { defaultSettings } from '../../lib/browser/settings/parse-settings.ts';
import { patchTo } from '../../lib/browser/settings/patch-to.ts';
import { isPaused } from '../../lib/browser/settings/pause-end.ts';
import { readSettingsFile, writeSettingsFile } from '../../lib/browser/settings/settings-file.ts';
import type { SettingsSession } from '../../lib/browser/settings/settings-session.ts';
import { openPage } from '../../lib/browser/tabs/open-page.ts';
import { openSurface, type Surface } from '../../lib/surface/open-surface.tsx';
import { problemInWords } from '../../lib/surface/problem-in-words.ts';
import { openRefreshSection } from '../../lib/surface/refresh-section.ts';
import { settingHandlers } from '../../lib/surface/setting-handlers.ts';
import { saveFile } from './save-file.ts';
import { shortcutNames } from './shortcut-names.ts';

let commands: readonly Commands.Command[] = [];
let reports: readonly Report[] = [];
let loaded: LoadedFile = { errors: [] };

let redraw = () => {};
const refreshSection = await openRefreshSection(() => redraw());
({ redraw } = await openSurface('options.title', view));
[commands, reports] = await Promise.all([browser.commands.getAll(), readReports()]);
redraw();

async function load(file: File, { session, text }: Surface) {
  const written = await file.text();
  if (isReportsFile(written)) loaded = await loadReports(written);
  else {
    const read = readSettingsFile(written);
    loaded = { errors: 'errors' in read ? read.errors : [] };
    if ('settings' in read) {
      await session.change(patchTo(session.state().settings, read.settings), text('undo.imported'));
    }
  }
  redraw();
}

async function loadReports(written: string): Promise<LoadedFile> {
  const read = readReportsFile(written);
  if ('errors' in read) return read;
  try {
    const newReports = await addReports(read.reports);
    reports = await readReports();
    return { errors: [], newReports };
  } catch (error) {
    return { errors: [error instanceof Error ? error.message : String(error)] };
  }
}

/** Chrome has a page for it, Firefox a call. */
async function openShortcuts() {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Both at once, and both are put back by one undo. */
async function reset({ session, text, pack }: Surface) {
  refreshSection.clearUndo();
  await session.change(patchTo(session.state().settings, defaultSettings), text('undo.reset'));
  if (refreshSection.view(pack, text).source) await refreshSection.forget(text('undo.reset'));
}

async function undo({ session, text }: Surface) {
  const words = refreshSection.changed();
  const isBoth = words === session.state().changed;
  if (words !== undefined) await refreshSection.undo();
  if (words === undefined || isBoth) await session.undo(text('undo.undone'));
}

function view(surface: Surface) {
  const { text, pack } = surface;
  const session: SettingsSession = {
    ...surface.session,
    change: (patch, words) => {
      refreshSection.clearUndo();
      return surface.session.change(patch, words);
    },
  };
  const state = session.state();
  const { settings } = state;
  return (
    <OptionsPanel
      {...pack}
      {...settingHandlers({ session, text })}
      {...settings}
      shortcuts={commands.map(({ name = '', description = '', shortcut = '' }) => ({
        what: shortcutNames[name] ? text(shortcutNames[name]) : description,
        keys: shortcut,
      }))}
      reports={reports.length}
      refresh={refreshSection.view(pack, text)}
      changed={refreshSection.changed() ?? state.changed}
      problem={problemInWords(state, text)}
      loaded={loaded}
      paused={isPaused(settings, Date.now()) ? settings.pausedUntil : null}
      ownVersion={browser.runtime.getManifest().version}
      packVersion={pack.version}
      onTopic={(topic, on) => session.change({ quietTopics: { [topic]: !on } }, text('undo.topic'))}
      onCover={(cover) => session.change({ looks: { cover } }, text('undo.looks', text(`look.${cover}`)))}
      onStrength={(strength) =>
        session.change({ looks: { strength } }, text('undo.looks', text('options.strength')))
      }
      languages={languages}
      onLanguage={(language) =>
        session.change({ language: language as LanguageSetting }, text('options.language'))
      }
      onAddWords={(words, reveal) => session.change(ownWordsPatch(words, reveal), text('undo.ownWords'))}
      onRemoveWords={(id) => session.change({ ownWords: { [id]: null } }, text('undo.ownWords'))}
      onShortcuts={openShortcuts}
      onExport={() => saveFile('leafmark-settings.json', writeSettingsFile(settings))}
      onImport={(file) => load(file, surface)}
      onExportReports={() => saveFile('leafmark-reports.json', writeReportsFile(reports))}
      onRefreshUse={(address) => refreshSection.use(address, text)}
      onRefreshSwitch={(on) => refreshSection.turn(on, text)}
      onRefreshLook={refreshSection.look}
      onRefreshForget={() => refreshSection.forget(text('undo.refreshForgotten'))}
      onReset={() => reset(surface)}
      onUndo={() => undo(surface)}
      onTruth={() => openPage('truth')}
    />
  );
}
