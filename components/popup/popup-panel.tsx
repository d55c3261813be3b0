import type { Line, NoteSetting, SpoilerSetting } from '../../lib/engine/types.ts';
import type { PauseChoice, PausedUntil } from '../../lib/messages/pause.ts';
import { Drift, GearIcon, Leaf, PanelIcon } from '../drawings.tsx';
import { NoteChoices, SpoilerChoices } from '../level-choices.tsx';
import { PausePicker } from '../pause-picker.tsx';
import { Problem } from '../problem.tsx';
import { ProgressPickers } from '../progress-pickers.tsx';
import { Switch } from '../switch.tsx';
import { useText } from '../text.ts';
import { UndoBar } from '../undo-bar.tsx';
import { IconButton } from './icon-button.tsx';
import { PageFindings, type PageView } from './page-findings.tsx';

interface PopupPanelProps {
  readonly title: string;
  /** The day on which the pack's facts were last checked. */
  readonly checkedOn: string;
  /** The host from which the pack was fetched; absent for the one of the release. */
  readonly from?: string;
  readonly lines: readonly Line[];
  readonly progress: Readonly<Record<string, string>>;
  readonly spoilers: SpoilerSetting;
  readonly notes: NoteSetting;
  readonly paused: PausedUntil;
  readonly page: PageView;
  /** Absent where there is no site to switch: a page of the browser itself. */
  readonly site: { readonly host: string; readonly on: boolean } | undefined;
  /** The last change, in words; absent when there is nothing to undo. */
  readonly changed: string | undefined;
  /** What is wrong with the settings, in words. */
  readonly problem: string | undefined;
  readonly onProgress: (line: Line, code: string | null) => void;
  readonly onSpoilers: (level: SpoilerSetting) => void;
  readonly onNotes: (level: NoteSetting) => void;
  readonly onSite: (on: boolean) => void;
  readonly onPause: (choice: PauseChoice) => void;
  readonly onLiftAll: () => void;
  readonly onHideAgain: () => void;
  readonly onGrant: () => void;
  readonly onReload: () => void;
  readonly onUndo: () => void;
  readonly onOpen: (what: 'truth' | 'options' | 'panel') => void;
}

/** The popup: what was found on this page, how far the reader is, and how much to hide. */
export function PopupPanel(props: PopupPanelProps) {
  const text = useText();
  return (
    <main class="popup">
      <header class="popup-head">
        <Drift />
        <h1>
          <Leaf />
          {text('extension.name')}
        </h1>
        <IconButton label={text('open.panel')} onClick={() => props.onOpen('panel')}>
          <PanelIcon />
        </IconButton>
        <IconButton label={text('open.options')} onClick={() => props.onOpen('options')}>
          <GearIcon />
        </IconButton>
      </header>
      <Problem problem={props.problem} />
      <section aria-label={text('found.heading')}>
        <PageFindings
          page={props.page}
          title={props.title}
          paused={props.paused}
          onLiftAll={props.onLiftAll}
          onHideAgain={props.onHideAgain}
          onGrant={props.onGrant}
          onReload={props.onReload}
          onResume={() => props.onPause('none')}
        />
      </section>
      <section class="card" aria-label={text('progress.heading')}>
        <h2>{text('progress.heading')}</h2>
        <ProgressPickers lines={props.lines} progress={props.progress} onProgress={props.onProgress} />
      </section>
      <section class="card">
        <SpoilerChoices value={props.spoilers} onChoose={props.onSpoilers} />
        <NoteChoices value={props.notes} onChoose={props.onNotes} />
      </section>
      <div class="site-controls">
        {props.site && (
          <Switch on={props.site.on} label={text('site.on', props.site.host)} onSwitch={props.onSite} />
        )}
        <PausePicker paused={props.paused} onPause={props.onPause} />
      </div>
      <footer class="popup-foot">
        <UndoBar changed={props.changed} onUndo={props.onUndo} />
        <span class={props.from === undefined ? 'pack-day' : 'pack-day fetched'}>
          {props.from === undefined
            ? text('found.packDay', text.day(props.checkedOn))
            : text('found.packDayFrom', text.day(props.checkedOn), props.from)}
        </span>
        <button type="button" class="link" onClick={() => props.onOpen('truth')}>
          {text('open.truth')}
        </button>
      </footer>
    </main>
  );
}
