import './welcome-panel.css';
import type { Line, NoteSetting, SpoilerSetting } from '../../lib/engine/types.ts';
import type { VeilLook } from '../../lib/messages/veil-look.ts';
import { NoteChoices, SpoilerChoices } from '../level-choices.tsx';
import { PageHead } from '../page-head.tsx';
import { Problem } from '../problem.tsx';
import { ProgressPickers } from '../progress-pickers.tsx';
import { useText } from '../text.ts';
import { UndoBar } from '../undo-bar.tsx';
import { HidePicture, NotePicture, ProgressPicture } from './pictures.tsx';
import { SampleArticle } from './sample-article.tsx';

interface WelcomePanelProps {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly progress: Readonly<Record<string, string>>;
  readonly spoilers: SpoilerSetting;
  readonly notes: NoteSetting;
  readonly looks: VeilLook;
  /** Whether the browser lets the extension read websites; `undefined` while it is being asked. */
  readonly allowed: boolean | undefined;
  readonly changed: string | undefined;
  readonly problem: string | undefined;
  readonly onProgress: (line: Line, code: string | null) => void;
  readonly onSpoilers: (level: SpoilerSetting) => void;
  readonly onNotes: (level: NoteSetting) => void;
  readonly onGrant: () => void;
  readonly onUndo: () => void;
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
          <ProgressPickers lines={props.lines} progress={props.progress} onProgress={props.onProgress} />
        </section>
        <section class="card" aria-label={text('welcome.step2')}>
          <h2>{text('welcome.step2')}</h2>
          <SpoilerChoices value={props.spoilers} onChoose={props.onSpoilers} />
          <NoteChoices value={props.notes} onChoose={props.onNotes} />
        </section>
      </div>
      <UndoBar changed={props.changed} onUndo={props.onUndo} />
      <section class="trial" aria-label={text('welcome.step4')}>
        <h2>{text('welcome.step4')}</h2>
        <p class="hint">{text('welcome.tryHint')}</p>
        <SampleArticle
          lines={props.lines}
          progress={props.progress}
          spoilers={props.spoilers}
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
