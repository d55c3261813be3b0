import { type ComponentChild, render } from 'preact';
import { createText, type Text, TextContext } from '../../components/text.ts';
import { openMessages } from '../browser/language/text-source.ts';
import { type ActivePack, readActivePack } from '../browser/packs/active-pack.ts';
import { watchRefresh } from '../browser/packs/refresh-state.ts';
import { openSettings, type SettingsSession } from '../browser/settings/settings-session.ts';
import type { TextKey } from '../messages/text-key.ts';

/** One page of the extension while it is open. */
export interface Surface {
  /** The strings in the language that is chosen now. */
  readonly text: Text;
  readonly session: SettingsSession;
  /** The pack that pages opened now are read with. */
  readonly pack: ActivePack;
  /** Draws the page anew; settings that change do so by themselves. */
  readonly redraw: () => void;
}

/**
 * Opens a page of the extension: its strings, its language and title, live settings, and `view` drawn into
 * `#root` now and after every change.
 */
export async function openSurface(
  title: TextKey,
  view: (surface: Surface) => ComponentChild,
): Promise<Surface> {
  const root = document.getElementById('root');
  if (!root) throw new Error('This page has no #root to draw into.');
  const [session, first] = await Promise.all([openSettings(() => void follow()), readActivePack()]);
  let pack = first;
  let { language } = session.state().settings;
  let text = createText(await openMessages(language));

  const follow = async () => {
    const chosen = session.state().settings.language;
    if (chosen !== language) {
      language = chosen;
      const next = createText(await openMessages(chosen));
      // Another choice may have been made meanwhile, and its strings may have come first.
      if (language === chosen) text = next;
    }
    redraw();
  };
  const redraw = () => {
    document.documentElement.lang = text.language;
    document.documentElement.dir = text('direction');
    document.title = text(title);
    render(<TextContext.Provider value={text}>{view(surface)}</TextContext.Provider>, root);
  };
  const surface: Surface = {
    get text() {
      return text;
    },
    session,
    get pack() {
      return pack;
    },
    redraw,
  };
  watchRefresh(async () => {
    pack = await readActivePack();
    redraw();
  });
  redraw();
  // From here on the page can be used; the speed test reads it.
  performance.mark('ready');
  return surface;
}
