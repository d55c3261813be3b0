import './options-panel.css';
import type { ComponentChildren } from 'preact';
import { LevelChoices, type LevelChoicesProps } from '../level-choices.tsx';
import { PageHead } from '../page-head.tsx';
import { PausePicker, type PausePickerProps } from '../pause-picker.tsx';
import { Problem } from '../problem.tsx';
import { ProgressPickers, type ProgressPickersProps } from '../progress-pickers.tsx';
import { useText } from '../text.ts';
import { UndoBar, type UndoBarProps } from '../undo-bar.tsx';
import { AboutPack, type AboutPackProps } from './about-pack.tsx';
import { DoubtSwitch, type DoubtSwitchProps } from './doubt-switch.tsx';
import { FilePanel, type FilePanelProps } from './file-panel.tsx';
import { LanguageChoice, type LanguageChoiceProps } from './language-choice.tsx';
import { LookChoices, type LookChoicesProps } from './look-choices.tsx';
import { OwnWordsPanel, type OwnWordsPanelProps } from './own-words.tsx';
import { PackRefresh, type PackRefreshProps } from './pack-refresh.tsx';
import { ShortcutList, type ShortcutListProps } from './shortcut-list.tsx';
import { SiteList, type SiteListProps } from './site-list.tsx';
import { TopicList, type TopicListProps } from './topic-list.tsx';

/** What each section shows and calls back. */
interface OptionsPanelProps {
  readonly problem: string | undefined;
  readonly progress: ProgressPickersProps;
  readonly levels: LevelChoicesProps;
  readonly doubt: DoubtSwitchProps;
  readonly looks: LookChoicesProps;
  readonly sites: SiteListProps;
  readonly pause: PausePickerProps;
  readonly topics: TopicListProps;
  readonly ownWords: OwnWordsPanelProps;
  readonly shortcuts: ShortcutListProps;
  readonly files: FilePanelProps;
  readonly about: AboutPackProps;
  readonly refresh: PackRefreshProps;
  readonly language: LanguageChoiceProps;
  readonly onReset: () => void;
  readonly undo: UndoBarProps;
}

function Section({ heading, children }: { readonly heading: string; readonly children: ComponentChildren }) {
  return (
    <section class="card" aria-label={heading}>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

/** All settings on one page. */
export function OptionsPanel(props: OptionsPanelProps) {
  const text = useText();
  return (
    <main class="page options">
      <PageHead title={text('options.heading')} />
      <Problem problem={props.problem} />
      <div class="columns">
        <Section heading={text('progress.heading')}>
          <ProgressPickers {...props.progress} />
        </Section>
        <Section heading={text('welcome.step2')}>
          <LevelChoices {...props.levels}>
            <DoubtSwitch {...props.doubt} />
          </LevelChoices>
        </Section>
        <Section heading={text('options.looks')}>
          <LookChoices {...props.looks} />
        </Section>
        <Section heading={text('options.sites')}>
          <SiteList {...props.sites} />
        </Section>
        <Section heading={text('pause.label')}>
          <p class="hint">{text('options.pauseHint')}</p>
          <PausePicker {...props.pause} />
        </Section>
        <Section heading={text('options.topics')}>
          <p class="hint">{text('options.topicsHint')}</p>
          <TopicList {...props.topics} />
        </Section>
        <Section heading={text('options.ownWords')}>
          <p class="hint">{text('options.ownWordsHint')}</p>
          <OwnWordsPanel {...props.ownWords} />
        </Section>
        <Section heading={text('options.shortcuts')}>
          <ShortcutList {...props.shortcuts} />
        </Section>
        <Section heading={text('options.files')}>
          <FilePanel {...props.files} />
        </Section>
        <Section heading={text('options.about')}>
          <AboutPack {...props.about} />
        </Section>
        <Section heading={text('refresh.heading')}>
          <PackRefresh {...props.refresh} />
        </Section>
        <Section heading={text('options.language')}>
          <LanguageChoice {...props.language} />
          <p class="hint">{text('options.languageHint')}</p>
        </Section>
        <Section heading={text('options.privacy')}>
          <ul class="privacy">
            <li>{text('options.privacy1')}</li>
            <li>{text('options.privacy2')}</li>
            <li>{text('options.privacy3')}</li>
            <li>{text('options.privacy4')}</li>
            <li>{text('options.privacy5')}</li>
          </ul>
        </Section>
        <Section heading={text('options.reset')}>
          <p class="hint">{text('options.resetHint')}</p>
          <button type="button" onClick={props.onReset}>
            {text('options.resetAction')}
          </button>
        </Section>
      </div>
      <UndoBar {...props.undo} />
    </main>
  );
}
