import './finding-list.css';
import { useState } from 'preact/hooks';
import { lineToName } from '../../lib/engine/progress.ts';
import type { Line } from '../../lib/engine/types.ts';
import type { FramedFinding } from '../../lib/messages/listed-finding.ts';
import { Choices } from '../choices.tsx';
import { Leaf } from '../drawings.tsx';
import { SourceLink } from '../source-link.tsx';
import { useText } from '../text.ts';
import { unitName } from '../unit-name.ts';

interface FindingListProps {
  readonly lines: readonly Line[];
  /** The last unit finished, by the line's id: units are named on the line that the reader follows, as veils do. */
  readonly progress: Readonly<Record<string, string>>;
  readonly findings: readonly FramedFinding[];
  readonly onGo: (finding: FramedFinding) => void;
  readonly onLift: (finding: FramedFinding, lift: boolean) => void;
}

/** Every finding of the page, in the order of the page. */
export function FindingList({ lines, progress, findings, onGo, onLift }: FindingListProps) {
  const text = useText();
  const [filter, setFilter] = useState<'all' | 'spoiler' | 'claim'>('all');
  const shown = findings.filter(({ type }) => filter === 'all' || type === filter);
  return (
    <main class="panel">
      <h1>
        <Leaf /> {text('panel.heading')}
      </h1>
      <Choices
        look="parts"
        label={text('panel.filter')}
        labelHidden
        value={filter}
        onChoose={setFilter}
        choices={[
          { value: 'all', label: text('panel.all') },
          { value: 'spoiler', label: text('panel.spoilers') },
          { value: 'claim', label: text('panel.notes') },
        ]}
      />
      <p role="status" class={shown.length > 0 ? 'unseen' : 'findings'}>
        {shown.length > 0
          ? text.list(countsOf(shown))
          : text(findings.length > 0 ? 'panel.noneOfThese' : 'panel.none')}
      </p>
      <ol class="finding-list" onKeyDown={moveByArrow}>
        {shown.map((finding) => (
          <li key={`${finding.frame}-${finding.id}`} class={`card finding-${finding.type}`}>
            <button type="button" class="finding-go" onClick={() => onGo(finding)}>
              {finding.type === 'claim' ? text(`verdict.${finding.verdict}`) : headOf(finding)}
            </button>
            {finding.type === 'claim' ? (
              <Note finding={finding} />
            ) : (
              <button type="button" class="quiet" onClick={() => onLift(finding, !finding.lifted)}>
                {text(finding.lifted ? 'panel.hide' : 'panel.show')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </main>
  );

  function countsOf(of: readonly FramedFinding[]): string[] {
    const claims = of.filter(({ type }) => type === 'claim').length;
    return [text.count('found.hidden', of.length - claims), text.count('found.notes', claims)];
  }

  function headOf({ reveal, level, lifted }: Extract<FramedFinding, { type: 'spoiler' }>) {
    const line = lineToName(reveal, progress, lines);
    const unit = line && unitName(line, reveal[line.id] ?? '', text);
    const label = unit ? text(lifted ? 'panel.lifted' : 'panel.hidden', unit) : text('panel.hiddenPlain');
    return (
      <>
        {label} <small>{text(`level.${level}`)}</small>
      </>
    );
  }
}

function Note({ finding }: { readonly finding: Extract<FramedFinding, { type: 'claim' }> }) {
  const text = useText();
  return (
    <>
      {/* Facts are told in the language of their sources. */}
      <p lang="en">{finding.truth}</p>
      {finding.since && <p class="hint">{text('panel.since', text.day(finding.since))}</p>}
      <ul class="sources hint">
        {finding.sources.map((source) => (
          <li key={`${source.name}${source.url}`}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The arrow keys go from one finding to the next. */
function moveByArrow(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.finding-go')];
  const here = all.findIndex((button) => button.closest('li')?.contains(document.activeElement));
  const next = all[here + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
