import './truth-panel.css';
import type { Source } from '../../lib/engine/types.ts';
import { PageHead } from '../page-head.tsx';
import { SourceLink } from '../source-link.tsx';
import { useText } from '../text.ts';

/** What held before, with the days between which it did. */
export interface EarlierTruth {
  readonly words: string;
  readonly from?: string;
  readonly until?: string;
  readonly sources: readonly Source[];
}

/** What is true of a work today, since when, where it was read, and what held before. */
export interface TruthEntry {
  readonly id: string;
  readonly words: string;
  /** Whether the words are English whatever the language of the page. */
  readonly isEnglish?: boolean;
  readonly since?: string;
  readonly sources: readonly Source[];
  readonly earlier: readonly EarlierTruth[];
}

/** A work and what is true of it. */
export interface TruthWork {
  readonly id: string;
  /** Empty where the entries need no heading. */
  readonly name: string;
  readonly entries: readonly TruthEntry[];
}

/** Books, screen or cast. */
export interface TruthSection {
  readonly heading: string;
  readonly works: readonly TruthWork[];
}

interface TruthPanelProps {
  readonly title: string;
  readonly checkedOn: string;
  readonly sections: readonly TruthSection[];
}

/** Everything that is known of production and publication, in order, each with its day and source. */
export function TruthPanel({ title, checkedOn, sections }: TruthPanelProps) {
  const text = useText();
  return (
    <main class="page truth">
      <PageHead title={text('truth.title')}>
        <p class="lead">{text('truth.lead', title, text.day(checkedOn))}</p>
        <p class="hint">{text('truth.safe')}</p>
      </PageHead>
      {sections.map(({ heading, works }) => (
        <section key={heading} aria-label={heading}>
          <h2>{heading}</h2>
          <div class="stem">
            {works.map(({ id, name, entries }) => (
              <article key={id} class="card">
                {name && <h3>{name}</h3>}
                <ul class="truths">
                  {entries.map((entry) => (
                    <Entry key={entry.id} entry={entry} />
                  ))}
                </ul>
              </article>
            ))}
          </div>
        </section>
      ))}
    </main>
  );
}

function Entry({ entry }: { readonly entry: TruthEntry }) {
  const text = useText();
  return (
    <li>
      <p>
        <strong lang={entry.isEnglish ? 'en' : undefined}>{entry.words}</strong>{' '}
        {entry.isEnglish && !text.language.startsWith('en') && (
          <span class="hint">{text('truth.inEnglish')}</span>
        )}
        {entry.since && <span class="hint">{text('truth.now', text.day(entry.since))}</span>}
      </p>
      <Sources sources={entry.sources} />
      {entry.earlier.length > 0 && (
        <details>
          <summary>{text('truth.earlier')}</summary>
          <ul class="truths">
            {entry.earlier.map((then) => (
              <li key={`${then.from}${then.words}`}>
                {then.words} <Span from={then.from} until={then.until} />
                <Sources sources={then.sources} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

interface SpanProps {
  readonly from: string | undefined;
  readonly until: string | undefined;
}

function Span({ from, until }: SpanProps) {
  const text = useText();
  if (until === undefined) return null;
  return (
    <span class="hint">
      {from === undefined
        ? text('truth.until', text.day(until))
        : text('truth.between', text.day(from), text.day(until))}
    </span>
  );
}

function Sources({ sources }: { readonly sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <ul class="sources hint">
      {sources.map((source) => (
        <li key={`${source.name}${source.url}${source.date}`}>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  );
}
