import browser, { type Runtime } from 'webextension-polyfill';
import { speakOnPages } from '../language/speak-on-pages.ts';
import { followRefresh, onRefreshAlarm } from '../packs/refresh-alarm.ts';
import { recheckTaken } from '../packs/refresh-pack.ts';
import { changeSettings, readSettings, upgradeStored, watchSettings } from '../settings/settings.ts';
import { catchUp, followChange } from '../settings/sync-settings.ts';
import { isSummaryMessage } from '../tabs/is-summary-message.ts';
import { forgetTab, rememberFrame } from '../tabs/page-frames.ts';
import { showCount, showState } from './badge.ts';
import { createMenu, runMenu } from './context-menu.ts';
import { enterOpenPages } from './enter-open-pages.ts';
import { frameOf } from './frame-of.ts';
import { runCommand } from './run-command.ts';

const resumeAlarm = 'resume';

/**
 * Wires the background. Everything is registered before the first wait and nothing is kept in memory, because
 * a browser ends and restarts a background as it likes.
 */
export function startBackground(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const from = frameOf(sender, browser.runtime.id);
    if (!from || !isSummaryMessage(message)) return undefined;
    void rememberFrame(from.tab, from.frame).then(() => showCount(from.tab));
    return undefined;
  });
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
  browser.permissions.onAdded.addListener(() => void showState());
  browser.permissions.onRemoved.addListener(() => void showState());
  browser.runtime.onStartup.addListener(() => {
    void followPause();
    void followLanguage();
    void catchUp();
    void followRefresh();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void followPause();
    void followLanguage();
    void catchUp();
    void followRefresh();
    if (reason === 'install' || reason === 'update') void enterOpenPages();
    if (reason === 'update') {
      void upgradeStored();
      void recheckTaken();
    }
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === resumeAlarm) void followPause();
    void onRefreshAlarm(name);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => void runMenu(info, tab?.id));
  browser.commands.onCommand.addListener((command, tab) => void runCommand(command, tab?.windowId));
  browser.storage.onChanged.addListener((changes, area) => {
    void followChange(changes, area);
    if (area === 'local' && 'settings.language' in changes) void followLanguage();
    if (area === 'local' && 'refresh.source' in changes) void followRefresh();
  });
  watchSettings(() => void followPause());
}

/** Brings menu and pages into the reader's language. */
async function followLanguage(): Promise<void> {
  await Promise.all([createMenu(), speakOnPages()]);
}

/** Shows the pause on the badge and wakes up when it ends. */
async function followPause(): Promise<void> {
  const { pausedUntil } = (await readSettings()).settings;
  await showState();
  await browser.alarms.clear(resumeAlarm);
  if (typeof pausedUntil !== 'number') return;
  if (pausedUntil > Date.now()) browser.alarms.create(resumeAlarm, { when: pausedUntil });
  else await changeSettings({ pausedUntil: null });
}
