import browser, { type Commands } from 'webextension-polyfill';
import type { LoadedFile } from '../../components/options/file-panel.tsx';
import { OptionsPanel } from '../../components/options/options-panel.tsx';
import { type LanguageSetting, languages } from '../../lib/browser/language/languages.ts';
import { type Report, readReports } from '../../lib/browser/reports/reports.ts';
import { writeReportsFile } from '../../lib/browser/reports/reports-file.ts';
import { ownWordsPatch } from '../../lib/browser/settings/own-words-patch.ts';
import { writeSettingsFile } from '../../lib/browser/settings/settings-file.ts';
import { openPage } from '../../lib/browser/tabs/open-page.ts';
import { jointChanges } from '../../lib/surface/joint-changes.ts';
import { loadFile } from '../../lib/surface/load-file.ts';
import { openSurface, type Surface } from '../../lib/surface/open-surface.tsx';
import { problemInWords } from '../../lib/surface/problem-in-words.ts';
import { openRefreshSection } from '../../lib/surface/refresh-section.ts';
import { settingSections } from '../../lib/surface/setting-sections.ts';
import { saveFile } from './save-file.ts';
import { shortcutsInWords } from './shortcuts-in-words.ts';

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
  const { progress, levels, pause, onSite } = settingSections({ session, text, pack }, new Date());
  return (
    <OptionsPanel
      problem={problemInWords(state, text)}
      progress={progress}
      levels={levels}
      doubt={{
        doubt: settings.doubt,
        onDoubt: (doubt) =>
          session.change({ doubt }, text(doubt === 'hide' ? 'undo.doubtHide' : 'undo.doubtShow')),
      }}
      looks={{
        ...settings.looks,
        onCover: (cover) => session.change({ looks: { cover } }, text('undo.looks', text(`look.${cover}`))),
        onStrength: (strength) =>
          session.change({ looks: { strength } }, text('undo.looks', text('options.strength'))),
      }}
      sites={{ sitesOff: settings.sitesOff, onSite }}
      pause={pause}
      topics={{
        quietTopics: settings.quietTopics,
        onTopic: (topic, on) => session.change({ quietTopics: { [topic]: !on } }, text('undo.topic')),
      }}
      ownWords={{
        lines: pack.lines,
        ownWords: settings.ownWords,
        onAdd: (words, reveal) => session.change(ownWordsPatch(words, reveal), text('undo.ownWords')),
        onRemove: (id) => session.change({ ownWords: { [id]: null } }, text('undo.ownWords')),
      }}
      shortcuts={{ shortcuts: shortcutsInWords(commands, text), onChange: openShortcuts }}
      files={{
        reports: reports.length,
        loaded,
        onExport: () => saveFile('leafmark-settings.json', writeSettingsFile(settings)),
        onImport: (file) => load(file, surface),
        onExportReports: () => saveFile('leafmark-reports.json', writeReportsFile(reports)),
      }}
      about={{
        title: pack.title,
        checkedOn: pack.checkedOn,
        ownVersion: browser.runtime.getManifest().version,
        packVersion: pack.version,
        onTruth: () => openPage('truth'),
      }}
      refresh={{
        ...refreshSection.view(pack, text),
        onUse: (address) => refreshSection.use(address, text),
        onSwitch: (on) => refreshSection.turn(on, text),
        onLook: refreshSection.look,
        onForget: () => refreshSection.forget(text('undo.refreshForgotten')),
      }}
      language={{
        languages,
        value: settings.language,
        onChoose: (language) =>
          session.change({ language: language as LanguageSetting }, text('options.language')),
      }}
      onReset={joint.reset}
      undo={{ changed: joint.changed, onUndo: joint.undo }}
    />
  );
}
