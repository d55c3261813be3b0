import { readFileSync } from 'node:fs';
import { parseFlags } from './command/parse-flags.ts';
import { reasonOf } from './command/reason-of.ts';
import { runCommand } from './command/run-command.ts';
import { UsageError } from './command/usage-error.ts';
import { packMeasure } from './pack/pack-measure.ts';
import { readyPack } from './pack/ready-pack.ts';
import { verifyPack } from './pack/verify-pack.ts';

const usage = `usage: npm run --silent pack:verify -- FILE --public-key KEY

Checks a signed pack as a reader's browser does: signature, content, age. Exit code 2 and one sentence when it
would be refused.`;

await runCommand(usage, async (args) => {
  const { values, positionals } = parseFlags(args, { 'public-key': { type: 'string' } });
  const [file, ...more] = positionals;
  const key = values['public-key'];
  if (file === undefined || more.length > 0) throw new UsageError('one file to check, please');
  if (key === undefined) throw new UsageError('--public-key KEY is missing: what the publisher gives out');
  let content: Uint8Array;
  try {
    content = readFileSync(file);
  } catch (error) {
    throw new UsageError(`${file}: ${reasonOf(error)}`);
  }
  const { pack } = await readyPack();
  return verifyPack(file, content, packMeasure(pack, key, Date.now()));
});
