import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilePack } from '../lib/pack/compile-pack.ts';
import { readClaimWeights } from '../lib/pack/read-claim-weights.ts';
import { readPackSource } from '../lib/pack/read-pack-source.ts';
import { readWeights } from '../lib/pack/read-weights.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Compiles `data/heartstopper` into `.pack/heartstopper.json`, which the extension and the command line read,
 * the words that every page is searched for into `.pack/heartstopper-gate.json`,
 * its small part that a popup needs into `.pack/heartstopper-lines.json`, and what is known of production
 * and publication into `.pack/heartstopper-timeline.json`.
 */
export function setup(): void {
  const target = join(root, '.pack/heartstopper.json');
  const pack = compilePack(
    readPackSource(join(root, 'data/heartstopper')),
    readWeights(join(root, 'data/training/weights.json')),
    readClaimWeights(join(root, 'data/training/claim-weights.json')),
  );
  const { title, checkedOn, lines, works, timeline } = pack;
  mkdirSync(dirname(target), { recursive: true });
  // Put in place whole: a test or a scan may be reading meanwhile.
  const put = (file: string, value: object) => {
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(value));
    renameSync(`${file}.${process.pid}`, file);
  };
  put(target, pack);
  const write = (part: string, value: object) => put(target.replace('.json', `-${part}.json`), value);
  write('gate', pack.story.gate);
  const [events, facts] = [pack.story.events.length, timeline.facts.length];
  write('lines', { id: pack.id, title, checkedOn, lines, events, facts });
  write('timeline', { works: works.works, timeline });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setup();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
