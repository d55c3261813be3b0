import browser from 'webextension-polyfill';
import { PopupPanel } from '../../components/popup/popup-panel.tsx';
import { everySite } from '../../lib/browser/every-site.ts';
import { isSiteOff } from '../../lib/browser/settings/sites-off.ts';
import { type ActivePage, readActivePage } from '../../lib/browser/tabs/active-page.ts';
import { isSummaryMessage } from '../../lib/browser/tabs/is-summary-message.ts';
import { openPage } from '../../lib/browser/tabs/open-page.ts';
import { askFrames } from '../../lib/browser/tabs/page-frames.ts';
import { openSurface, type Surface } from '../../lib/surface/open-surface.tsx';
import { problemInWords } from '../../lib/surface/problem-in-words.ts';
import { settingSections } from '../../lib/surface/setting-sections.ts';
import { pageView } from './popup-view.ts';

let page: ActivePage | undefined;
const { redraw } = await openSurface('extension.name', view);
await lookAtPage();
browser.runtime.onMessage.addListener((sent: unknown) => {
  if (isSummaryMessage(sent)) void lookAtPage();
  return undefined;
});

async function lookAtPage() {
  page = await readActivePage(page?.tab);
  redraw();
}

async function tellPage(type: 'lift-all' | 'hide-again') {
  if (page?.tab !== undefined) await askFrames(page.tab, { type });
  await lookAtPage();
}

function view(surface: Surface) {
  const { session, text, pack } = surface;
  const { progress, levels, pause, onSite, undo } = settingSections(surface, new Date());
  const state = session.state();
  const host = page?.host;
  const siteOff = host !== undefined && isSiteOff(state.settings, host);
  return (
    <PopupPanel
      pack={pack}
      progress={progress}
      levels={levels}
      pause={pause}
      page={pageView(page, { siteOff, hasProblem: state.problem !== undefined })}
      site={host === undefined ? undefined : { host, on: !siteOff, onSwitch: (on) => onSite(host, on) }}
      undo={undo}
      problem={problemInWords(state, text)}
      onLiftAll={() => tellPage('lift-all')}
      onHideAgain={() => tellPage('hide-again')}
      onGrant={() => browser.permissions.request(everySite).then(lookAtPage)}
      onReload={async () => {
        await browser.tabs.reload(page?.tab);
        window.close();
      }}
      onOpen={(what) => openPage(what, page?.window)}
    />
  );
}
