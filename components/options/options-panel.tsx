import './options-panel.css';
import type { ComponentChildren } from 'preact';
import type { ClaimTopic, Line, NoteSetting, Reveal, SpoilerSetting } from '../../lib/engine/types.ts';
import type { StoredWords } from '../../lib/messages/own-words.ts';
import type { PauseChoice, PausedUntil } from '../../lib/messages/pause.ts';
import type { VeilLook } from '../../lib/messages/veil-look.ts';
import { NoteChoices, SpoilerChoices } from '../level-choices.tsx';
import { PageHead } from '../page-head.tsx';
import { PausePicker } from '../pause-picker.tsx';
import { Problem } from '../problem.tsx';
import { ProgressPickers } from '../progress-pickers.tsx';
import { useText } from '../text.ts';
import { UndoBar } from '../undo-bar.tsx';
import { FilePanel, type LoadedFile } from './file-panel.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { LookChoices } from './look-choices.tsx';
import { TickList } from './option-lists.tsx';
import { OwnWordsPanel } from './own-words.tsx';
import { PackRefresh, type PackRefreshView } from './pack-refresh.tsx';
import { SiteList } from './site-list.tsx';
import { topicNames } from './topic-names.ts';

interface OptionsPanelProps {
  readonly title: string;
  readonly checkedOn: string;
  /** Of Leafmark, and of the facts in use. */
  readonly ownVersion: string;
  readonly packVersion: string;
  readonly lines: readonly Line[];
  readonly progress: Readonly<Record<string, string>>;
  readonly spoilers: SpoilerSetting;
  readonly notes: NoteSetting;
  readonly paused: PausedUntil;
  readonly looks: VeilLook;
  readonly sitesOff: readonly string[];
  readonly ownWords: readonly StoredWords[];
  readonly quietTopics: readonly string[];
  readonly language: string;
  readonly languages: readonly string[];
  /** The browser's shortcuts for Leafmark; an empty `keys` is not set. */
  readonly shortcuts: readonly { readonly what: string; readonly keys: string }[];
  readonly reports: number;
  readonly refresh: PackRefreshView;
  readonly changed: string | undefined;
  readonly problem: string | undefined;
  readonly loaded: LoadedFile;
  readonly onProgress: (line: Line, code: string | null) => void;
  readonly onSpoilers: (level: SpoilerSetting) => void;
  readonly onNotes: (level: NoteSetting) => void;
  readonly onTopic: (topic: string, on: boolean) => void;
  readonly onCover: (cover: VeilLook['cover']) => void;
  readonly onStrength: (strength: VeilLook['strength']) => void;
  readonly onAddWords: (words: string, reveal: Reveal) => void;
  readonly onRemoveWords: (id: string) => void;
  readonly onSite: (host: string, on: boolean) => void;
  readonly onPause: (choice: PauseChoice) => void;
  readonly onLanguage: (language: string) => void;
  readonly onShortcuts: () => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onExportReports: () => void;
  readonly onRefreshUse: (address: string) => void;
  readonly onRefreshSwitch: (on: boolean) => void;
  readonly onRefreshLook: () => void;
  readonly onRefreshForget: () => void;
  readonly onReset: () => void;
  readonly onTruth: () => void;
  readonly onUndo: () => void;
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
  const topics = Object.entries(topicNames) as [ClaimTopic, (typeof topicNames)[ClaimTopic]][];
  return (
    <main class="page options">
      <PageHead title={text('options.heading')} />
      <Problem problem={props.problem} />
      <div class="columns">
        <Section heading={text('progress.heading')}>
          <ProgressPickers lines={props.lines} progress={props.progress} onProgress={props.onProgress} />
        </Section>
        <Section heading={text('welcome.step2')}>
          <SpoilerChoices value={props.spoilers} onChoose={props.onSpoilers} />
          <NoteChoices value={props.notes} onChoose={props.onNotes} />
        </Section>
        <Section heading={text('options.looks')}>
          <LookChoices {...props.looks} onCover={props.onCover} onStrength={props.onStrength} />
        </Section>
        <Section heading={text('options.sites')}>
          <SiteList sitesOff={props.sitesOff} onSite={props.onSite} />
        </Section>
        <Section heading={text('pause.label')}>
          <p class="hint">{text('options.pauseHint')}</p>
          <PausePicker paused={props.paused} onPause={props.onPause} />
        </Section>
        <Section heading={text('options.topics')}>
          <p class="hint">{text('options.topicsHint')}</p>
          <TickList
            label={text('options.topics')}
            ticks={topics.map(([id, key]) => ({
              id,
              label: text(key),
              on: !props.quietTopics.includes(id),
            }))}
            onTick={props.onTopic}
          />
        </Section>
        <Section heading={text('options.ownWords')}>
          <p class="hint">{text('options.ownWordsHint')}</p>
          <OwnWordsPanel
            lines={props.lines}
            ownWords={props.ownWords}
            onAdd={props.onAddWords}
            onRemove={props.onRemoveWords}
          />
        </Section>
        <Section heading={text('options.shortcuts')}>
          <dl class="shortcuts">
            {props.shortcuts.map(({ what, keys }) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{keys ? <kbd>{keys}</kbd> : text('options.shortcutNone')}</dd>
              </div>
            ))}
          </dl>
          <button type="button" onClick={props.onShortcuts}>
            {text('options.shortcutsChange')}
          </button>
        </Section>
        <Section heading={text('options.files')}>
          <FilePanel
            reports={props.reports}
            loaded={props.loaded}
            onExport={props.onExport}
            onImport={props.onImport}
            onExportReports={props.onExportReports}
          />
        </Section>
        <Section heading={text('options.about')}>
          <p>{text('options.aboutPack', props.title, text.day(props.checkedOn))}</p>
          <p class="hint">{text('options.aboutVersion', props.ownVersion, props.packVersion)}</p>
          <button type="button" onClick={props.onTruth}>
            {text('open.truth')}
          </button>
        </Section>
        <Section heading={text('refresh.heading')}>
          <PackRefresh
            {...props.refresh}
            onUse={props.onRefreshUse}
            onSwitch={props.onRefreshSwitch}
            onLook={props.onRefreshLook}
            onForget={props.onRefreshForget}
          />
        </Section>
        <Section heading={text('options.language')}>
          <LanguageChoice languages={props.languages} value={props.language} onChoose={props.onLanguage} />
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
      <UndoBar changed={props.changed} onUndo={props.onUndo} />
    </main>
  );
}
