import browser, { type Commands } from 'webextension-polyfill';
import type { LoadedFile } from '../../components/options/file-panel.tsx';
import { OptionsPanel } from '../../components/options/options-panel.tsx';
import { type LanguageSetting, languages } from '../../lib/browser/language/languages.ts';
import { type Report, readReports } from '../../lib/browser/reports/reports.ts';
import { writeReportsFile } from '../../lib/browser/reports/reports-file.ts';
import { ownWordsPatch } from '../../lib/browser/settings/own-words-patch.ts';
import { isPaused } from '../../lib/browser/settings/pause-end.ts';
import { writeSettingsFile } from '../../lib/browser/settings/settings-file.ts';
import { openPage } from '../../lib/browser/tabs/open-page.ts';
import { jointChanges } from '../../lib/surface/joint-changes.ts';
import { loadFile } from '../../lib/surface/load-file.ts';
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

async function load(file: File, surface: Surface) {
  loaded = await loadFile(await file.text(), surface);
  reports = await readReports();
  redraw();
}

/** Chrome has a page for it, Firefox a call. */
async function openShortcuts() {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

function view(surface: Surface) {
  const { text, pack } = surface;
  const joint = jointChanges(surface, refreshSection);
  const { session } = joint;
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
      changed={joint.changed}
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
      onReset={joint.reset}
      onUndo={joint.undo}
      onTruth={() => openPage('truth')}
    />
  );
}
