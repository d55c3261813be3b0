import browser from 'webextension-polyfill';
import { WelcomePanel } from '../../components/welcome/welcome-panel.tsx';
import { everySite } from '../../lib/browser/every-site.ts';
import { openSurface, type Surface } from '../../lib/surface/open-surface.tsx';
import { problemInWords } from '../../lib/surface/problem-in-words.ts';
import { settingHandlers } from '../../lib/surface/setting-handlers.ts';

let allowed: boolean | undefined;
const { redraw } = await openSurface('welcome.title', view);
await lookAtAccess();

async function lookAtAccess() {
  allowed = await browser.permissions.contains(everySite);
  redraw();
}

async function close() {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

function view(surface: Surface) {
  const state = surface.session.state();
  return (
    <WelcomePanel
      {...surface.pack}
      {...settingHandlers(surface)}
      {...state.settings}
      allowed={allowed}
      changed={state.changed}
      problem={problemInWords(state, surface.text)}
      onGrant={() => browser.permissions.request(everySite).then(lookAtAccess)}
      onDone={close}
    />
  );
}
