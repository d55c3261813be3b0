import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseUncut } from '../cli/article/parse-article.ts';
import { readyPack } from '../cli/pack/ready-pack.ts';
import { readPackSource } from '../lib/pack/files/read-pack-source.ts';
import { root } from '../scripts/install/run.mjs';
import type { Target } from './target.ts';
import { htmlTarget } from './targets/html.ts';
import { messageTarget } from './targets/messages.ts';
import { packTarget } from './targets/packs.ts';
import { settingsTarget } from './targets/settings.ts';
import { signedPackTarget } from './targets/signed-packs.ts';
import { textTarget } from './targets/text.ts';

/** Everything that reads what others write. */
export async function allTargets(): Promise<readonly Target[]> {
  const pack = await readyPack();
  const articles = readFileSync(join(root, 'data/training/articles.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(parseUncut);
  const small = readPackSource(join(root, 'data/test-packs/pride-and-prejudice'));
  const pages = small.events.flatMap(({ examples }) => Object.values(examples).flat()).map(String);
  return [
    textTarget(pack, articles),
    htmlTarget(pack, articles),
    packTarget(small, [pages.join(' ').slice(0, 4000), articles[0]?.text ?? '']),
    signedPackTarget(small, [pages.join(' ').slice(0, 4000), articles[0]?.text ?? '']),
    settingsTarget,
    messageTarget,
  ];
}
