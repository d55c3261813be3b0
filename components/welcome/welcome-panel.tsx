import './welcome-panel.css';
import type { VeilLook } from '../../lib/messages/veil-look.ts';
import { LevelChoices, type LevelChoicesProps } from '../level-choices.tsx';
import { PageHead } from '../page-head.tsx';
import { Problem } from '../problem.tsx';
import { ProgressPickers, type ProgressPickersProps } from '../progress-pickers.tsx';
import { useText } from '../text.ts';
import { UndoBar, type UndoBarProps } from '../undo-bar.tsx';
import { HidePicture, NotePicture, ProgressPicture } from './pictures.tsx';
import { SampleArticle } from './sample-article.tsx';

interface WelcomePanelProps {
  readonly title: string;
  readonly progress: ProgressPickersProps;
  readonly levels: LevelChoicesProps;
  readonly looks: VeilLook;
  /** Whether the browser lets the extension read websites; `undefined` while it is being asked. */
  readonly allowed: boolean | undefined;
  readonly undo: UndoBarProps;
  readonly problem: string | undefined;
  readonly onGrant: () => void;
  readonly onDone: () => void;
}

/** The first page after installing: what Leafmark does, where the reader is, and a sample to try it on. */
export function WelcomePanel(props: WelcomePanelProps) {
  const text = useText();
  return (
    <main class="page welcome">
      <PageHead title={text('welcome.tagline')}>
        <p class="lead">{text('welcome.lead', props.title)}</p>
        <button type="button" class="link" onClick={props.onDone}>
          {text('welcome.skip')}
        </button>
      </PageHead>
      <Problem problem={props.problem} />
      <ul class="pictures">
        <li>
          <HidePicture />
          <p>{text('welcome.pictureHide')}</p>
        </li>
        <li>
          <NotePicture />
          <p>{text('welcome.pictureNote')}</p>
        </li>
        <li>
          <ProgressPicture />
          <p>{text('welcome.pictureProgress')}</p>
        </li>
      </ul>
      <div class="columns">
        <section class="card" aria-label={text('welcome.step1')}>
          <h2>{text('welcome.step1')}</h2>
          <p class="hint">{text('progress.heading')}</p>
          <ProgressPickers {...props.progress} />
        </section>
        <section class="card" aria-label={text('welcome.step2')}>
          <h2>{text('welcome.step2')}</h2>
          <LevelChoices {...props.levels} />
        </section>
      </div>
      <UndoBar {...props.undo} />
      <section class="trial" aria-label={text('welcome.step4')}>
        <h2>{text('welcome.step4')}</h2>
        <p class="hint">{text('welcome.tryHint')}</p>
        <SampleArticle
          lines={props.progress.lines}
          progress={props.progress.progress}
          spoilers={props.levels.spoilers}
          looks={props.looks}
        />
      </section>
      {props.allowed === false && (
        <section class="card" aria-label={text('welcome.step3')}>
          <h2>{text('welcome.step3')}</h2>
          <p>{text('welcome.access')}</p>
          <button type="button" class="strong" onClick={props.onGrant}>
            {text('idle.grant')}
          </button>
        </section>
      )}
      <p>
        <button type="button" class="strong large" onClick={props.onDone}>
          {text('welcome.done')}
        </button>
      </p>
    </main>
  );
}
