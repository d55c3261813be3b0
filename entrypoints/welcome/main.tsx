import browser from 'webextension-polyfill';
import { WelcomePanel } from '../../components/welcome/welcome-panel.tsx';
import { everySite } from '../../lib/browser/every-site.ts';
import { openSurface, type Surface } from '../../lib/surface/open-surface.tsx';
import { problemInWords } from '../../lib/surface/problem-in-words.ts';
import { settingSections } from '../../lib/surface/setting-sections.ts';

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
  const { session, text, pack } = surface;
  const { progress, levels, undo } = settingSections(surface, new Date());
  const state = session.state();
  return (
    <WelcomePanel
      title={pack.title}
      progress={progress}
      levels={levels}
      looks={state.settings.looks}
      allowed={allowed}
      undo={undo}
      problem={problemInWords(state, text)}
      onGrant={() => browser.permissions.request(everySite).then(lookAtAccess)}
      onDone={close}
    />
  );
}
