import '../../components/surface.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { PopupPanel } from '../../components/popup-panel.tsx';
import { createText, TextContext } from '../../components/text.ts';
import { unitName } from '../../components/unit-name.ts';
import { type ActivePage, everySite, readActivePage } from '../../lib/browser/active-page.ts';
import { isSummaryMessage } from '../../lib/browser/check-sender.ts';
import { openPage } from '../../lib/browser/open-page.ts';
import { packLines } from '../../lib/browser/pack-lines.ts';
import { askFrames } from '../../lib/browser/page-frames.ts';
import { pauseEnd } from '../../lib/browser/pause-end.ts';
import { isPaused, isSiteOff } from '../../lib/browser/settings.ts';
import { openSettings } from '../../lib/browser/settings-session.ts';
import { message } from '../../lib/browser/text-source.ts';
import { pageView, problemInWords } from './popup-view.ts';

const text = createText(message);
document.documentElement.lang = text.language;
const root = document.getElementById('root') as HTMLElement;

const session = await openSettings(() => draw());
let page: ActivePage | undefined;
draw();
await lookAtPage();
browser.runtime.onMessage.addListener((sent: unknown) => {
  if (isSummaryMessage(sent)) void lookAtPage();
  return undefined;
});

async function lookAtPage() {
  page = await readActivePage();
  draw();
}

async function tellPage(type: 'lift-all' | 'hide-again') {
  if (page?.tab !== undefined) await askFrames(page.tab, { type });
  await lookAtPage();
}

function draw() {
  const state = session.state();
  const { settings } = state;
  const host = page?.host;
  const siteOff = host !== undefined && isSiteOff(settings, host);
  render(
    <TextContext.Provider value={text}>
      <PopupPanel
        {...packLines}
        progress={settings.progress}
        spoilers={settings.spoilers}
        notes={settings.notes}
        paused={isPaused(settings, Date.now()) ? settings.pausedUntil : null}
        page={pageView(page, siteOff)}
        site={host === undefined ? undefined : { host, on: !siteOff }}
        changed={state.changed}
        problem={problemInWords(state, text)}
        onProgress={(line, code) =>
          session.change(
            { progress: { [line.id]: code } },
            text(
              'undo.progress',
              text(line.medium === 'book' ? 'progress.books' : 'progress.screen'),
              code ? unitName(line, code, text) : text('progress.nothingRead'),
            ),
          )
        }
        onSpoilers={(level) =>
          session.change({ spoilers: level }, text('undo.spoilers', text(`spoilers.${level}`)))
        }
        onNotes={(level) => session.change({ notes: level }, text('undo.notes', text(`notes.${level}`)))}
        onSite={(on) =>
          host !== undefined &&
          session.change({ sitesOff: { [host]: !on } }, text(on ? 'undo.siteOn' : 'undo.siteOff', host))
        }
        onPause={(choice) =>
          session.change(
            { pausedUntil: pauseEnd(choice, new Date()) },
            text(choice === 'none' ? 'undo.resumed' : 'undo.paused'),
          )
        }
        onLiftAll={() => tellPage('lift-all')}
        onHideAgain={() => tellPage('hide-again')}
        onGrant={() => browser.permissions.request(everySite).then(lookAtPage)}
        onReload={async () => {
          await browser.tabs.reload(page?.tab);
          window.close();
        }}
        onUndo={() => session.undo(text('undo.undone'))}
        onOpen={(what) => openPage(what, page?.window)}
      />
    </TextContext.Provider>,
    root,
  );
}
