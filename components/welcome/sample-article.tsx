import './sample-article.css';
import { useState } from 'preact/hooks';
import { isAhead } from '../../lib/engine/progress.ts';
import type { Line, Reveal, SpoilerSetting } from '../../lib/engine/types.ts';
import type { TextKey } from '../../lib/messages/text-key.ts';
import type { VeilLook } from '../../lib/messages/veil-look.ts';
import { Cover } from '../cover.tsx';
import { useText } from '../text.ts';
import { unitName } from '../unit-name.ts';

interface SampleArticleProps {
  readonly lines: readonly Line[];
  readonly progress: Readonly<Record<string, string>>;
  readonly spoilers: SpoilerSetting;
  readonly looks: VeilLook;
}

interface Sentence {
  readonly text: TextKey;
  /** What shows it first, and from which setting on it is hidden until then. */
  readonly reveal?: Reveal;
  readonly hiddenFrom?: SpoilerSetting;
}

const sentences: readonly Sentence[] = [
  { text: 'welcome.sample1' },
  { text: 'welcome.sample2', reveal: { books: 'V3', screen: 'S2' }, hiddenFrom: 'plot' },
  { text: 'welcome.sample3' },
  { text: 'welcome.sample4', reveal: { books: 'V4', screen: 'S3' }, hiddenFrom: 'major' },
];

const settings: readonly SpoilerSetting[] = ['off', 'major', 'plot', 'everything'];

/** A few sentences on which a reader can watch what a choice does. */
export function SampleArticle({ lines, progress, spoilers, looks }: SampleArticleProps) {
  const text = useText();
  return (
    <article class="sample">
      <h3>{text('welcome.sampleTitle')}</h3>
      <p>
        {sentences.map(({ text: key, reveal, hiddenFrom = 'everything' }) => {
          const hides = settings.indexOf(spoilers) >= settings.indexOf(hiddenFrom);
          const isHidden = reveal !== undefined && hides && isAhead(reveal, progress, lines);
          return isHidden ? (
            <Veiled key={key} sentence={text(key)} unit={nameOf(reveal, lines)} look={looks} />
          ) : (
            <span key={key}>{text(key)} </span>
          );
        })}
      </p>
    </article>
  );

  function nameOf(reveal: Reveal, of: readonly Line[]): string {
    const line = of.find(({ id }) => reveal[id] !== undefined);
    return line ? unitName(line, reveal[line.id] ?? '', text) : '';
  }
}

interface VeiledProps {
  readonly sentence: string;
  readonly unit: string;
  readonly look: VeilLook;
}

function Veiled({ sentence, unit, look }: VeiledProps) {
  const text = useText();
  const [isLifted, lift] = useState(false);
  return (
    <span class="veiled">
      <button type="button" aria-expanded={isLifted} onClick={() => lift(!isLifted)}>
        {isLifted ? text('welcome.veilLifted') : text('welcome.veil', unit)}
      </button>{' '}
      {isLifted ? <span>{sentence}</span> : <Cover look={look}>{sentence}</Cover>}{' '}
    </span>
  );
}
