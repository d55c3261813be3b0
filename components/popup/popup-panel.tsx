import { Drift, GearIcon, Leaf, PanelIcon } from '../drawings.tsx';
import { LevelChoices, type LevelChoicesProps } from '../level-choices.tsx';
import { PausePicker, type PausePickerProps } from '../pause-picker.tsx';
import { Problem } from '../problem.tsx';
import { ProgressPickers, type ProgressPickersProps } from '../progress-pickers.tsx';
import { Switch } from '../switch.tsx';
import { useText } from '../text.ts';
import { UndoBar, type UndoBarProps } from '../undo-bar.tsx';
import { IconButton } from './icon-button.tsx';
import { PageFindings, type PageView } from './page-findings.tsx';

interface PopupPanelProps {
  /** The pack in use: what it is about, the day on which its facts were last checked, and the host that it was fetched from. */
  readonly pack: { readonly title: string; readonly checkedOn: string; readonly from?: string };
  readonly progress: ProgressPickersProps;
  readonly levels: LevelChoicesProps;
  readonly pause: PausePickerProps;
  readonly page: PageView;
  /** Absent where there is no site to switch: a page of the browser itself. */
  readonly site:
    | { readonly host: string; readonly on: boolean; readonly onSwitch: (on: boolean) => void }
    | undefined;
  readonly undo: UndoBarProps;
  /** What is wrong with the settings, in words. */
  readonly problem: string | undefined;
  readonly onLiftAll: () => void;
  readonly onHideAgain: () => void;
  readonly onGrant: () => void;
  readonly onReload: () => void;
  readonly onOpen: (what: 'truth' | 'options' | 'panel') => void;
}

/** The popup: what was found on this page, how far the reader is, and how much to hide. */
export function PopupPanel(props: PopupPanelProps) {
  const text = useText();
  const { pack, pause, site } = props;
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
          title={pack.title}
          paused={pause.paused}
          onLiftAll={props.onLiftAll}
          onHideAgain={props.onHideAgain}
          onGrant={props.onGrant}
          onReload={props.onReload}
          onResume={() => pause.onPause('none')}
        />
      </section>
      <section class="card" aria-label={text('progress.heading')}>
        <h2>{text('progress.heading')}</h2>
        <ProgressPickers {...props.progress} />
      </section>
      <section class="card">
        <LevelChoices {...props.levels} />
      </section>
      <div class="site-controls">
        {site && <Switch on={site.on} label={text('site.on', site.host)} onSwitch={site.onSwitch} />}
        <PausePicker {...pause} />
      </div>
      <footer class="popup-foot">
        <UndoBar {...props.undo} />
        <span class={pack.from === undefined ? 'pack-day' : 'pack-day fetched'}>
          {pack.from === undefined
            ? text('found.packDay', text.day(pack.checkedOn))
            : text('found.packDayFrom', text.day(pack.checkedOn), pack.from)}
        </span>
        <button type="button" class="link" onClick={() => props.onOpen('truth')}>
          {text('open.truth')}
        </button>
      </footer>
    </main>
  );
}
