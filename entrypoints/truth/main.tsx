import bundled from '../../.pack/timeline.json';
import { TruthPanel } from '../../components/truth/truth-panel.tsx';
import { localDay } from '../../lib/browser/local-day.ts';
import { readActivePack } from '../../lib/browser/packs/active-pack.ts';
import { readPackText } from '../../lib/browser/packs/pack-text.ts';
import { parseText } from '../../lib/browser/packs/split-text.ts';
import type { CompiledTimeline } from '../../lib/engine/claims/timeline/compiled-timeline.ts';
import type { CompiledWork } from '../../lib/engine/works/compiled-works.ts';
import { layOutTimeline } from '../../lib/surface/lay-out-timeline.ts';
import { openSurface } from '../../lib/surface/open-surface.tsx';

interface Known {
  readonly works: readonly CompiledWork[];
  readonly timeline: CompiledTimeline;
}

/** What the pack in use knows; that of the release comes with this page. */
async function readKnown(): Promise<Known> {
  if ((await readActivePack()).from === undefined) return bundled as unknown as Known;
  const { works, timeline } = parseText(await readPackText());
  return { works: works.works, timeline };
}

const { works, timeline } = await readKnown();

await openSurface('truth.title', ({ session, text, pack }) => (
  <TruthPanel
    {...pack}
    sections={layOutTimeline({
      works,
      timeline,
      lines: pack.lines,
      reader: session.state().settings,
      today: localDay(Date.now()),
      text,
    })}
  />
));
