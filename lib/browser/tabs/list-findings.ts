import type { FramedFinding, ListedFinding } from '../../messages/listed-finding.ts';
import { askFrames } from './page-frames.ts';

/** Every finding of a tab, the page's own first, then those of its frames. */
export async function listFindings(tab: number): Promise<FramedFinding[]> {
  const byFrame = await askFrames<unknown>(tab, { type: 'list-findings' });
  return [...byFrame]
    .sort(([a], [b]) => a - b)
    .flatMap(([frame, findings]) =>
      Array.isArray(findings) ? (findings as ListedFinding[]).map((finding) => ({ ...finding, frame })) : [],
    );
}
