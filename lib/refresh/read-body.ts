import type { CompiledPack } from '../engine/compiled-pack.ts';
import { preparePack } from '../engine/prepare.ts';
import type { Line } from '../engine/types.ts';
import { checkReferences } from './check-references.ts';
import { Refusal } from './refusal.ts';
import { type PackBody, packBody, type RefreshedPack } from './schema/refreshed-pack.ts';

/** What the release itself brought, as far as a refreshed pack is measured by it. */
export interface BundledPack {
  readonly id: string;
  readonly checkedOn: string;
  readonly lines: readonly Line[];
  readonly events: number;
  readonly facts: number;
}

/** What a release has learned: it belongs to the engine, and is no part of what a publisher signs. */
export type Learned = Pick<CompiledPack, 'weights' | 'claimWeights'>;

/**
 * Reads what is signed: JSON, of the schema, whole in itself, about the same story, and usable by the engine.
 *
 * @throws {Refusal} `content`, `otherStory`, `shrunk`.
 */
export function readBody(body: Uint8Array, bundled: BundledPack, learned: Learned): PackBody {
  const parsed = packBody.safeParse(parseJson(body));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Refusal('content', `${issue?.path.join('.') || '(whole)'}: ${issue?.code}`);
  }
  const { pack } = parsed.data;
  checkReferences(pack);
  if (pack.id !== bundled.id || !keepsUnits(pack.lines, bundled.lines))
    throw new Refusal('otherStory', pack.title);
  // A slip of the publisher, such as an empty folder, must not leave a reader without what they had.
  if (pack.story.events.length * 2 < bundled.events || pack.timeline.facts.length * 2 < bundled.facts)
    throw new Refusal('shrunk');
  try {
    preparePack(withLearned(pack, learned));
  } catch (error) {
    throw new Refusal('content', error instanceof Error ? error.message : String(error));
  }
  return parsed.data;
}

/** A pack as the engine takes it: what the publisher knows, with what this release has learned. */
export function withLearned(pack: RefreshedPack, { weights, claimWeights }: Learned): CompiledPack {
  return { ...pack, weights, claimWeights };
}

function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Refusal('content', 'JSON');
  }
}

/** Whether every unit stays where it was among the others: a reader's progress is one of them. New ones may come. */
function keepsUnits(lines: readonly Line[], before: readonly Line[]): boolean {
  return (
    lines.length === before.length &&
    before.every(({ id, units }, place) => {
      const line = lines[place];
      const places = units.map(({ code }) => line?.units.findIndex((unit) => unit.code === code) ?? -1);
      return line?.id === id && places.every((at, index) => at > (places[index - 1] ?? -1));
    })
  );
}
