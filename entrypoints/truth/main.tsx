import pack from '../../.pack/heartstopper-timeline.json';
import { TruthPanel } from '../../components/truth-panel.tsx';
import { packLines } from '../../lib/browser/pack-lines.ts';
import type { CompiledTimeline } from '../../lib/engine/claims/compiled-timeline.ts';
import type { CompiledWork } from '../../lib/engine/works/compiled-works.ts';
import { layOutTimeline } from '../../lib/surface/lay-out-timeline.ts';
import { openSurface } from '../../lib/surface/open-surface.tsx';

const { works, timeline } = pack as unknown as { works: CompiledWork[]; timeline: CompiledTimeline };
// The reader's own calendar day.
const now = new Date();
const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

await openSurface('truth.title', ({ session, text }) => (
  <TruthPanel
    {...packLines}
    sections={layOutTimeline({
      works,
      timeline,
      lines: packLines.lines,
      reader: session.state().settings,
      today,
      text,
    })}
  />
));
