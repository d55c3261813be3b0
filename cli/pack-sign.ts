import { writeFileSync } from 'node:fs';
import { readPackAddress } from '../lib/refresh/pack-address.ts';
import { parseFlags } from './command/parse-flags.ts';
import { reasonOf } from './command/reason-of.ts';
import { runCommand } from './command/run-command.ts';
import { UsageError } from './command/usage-error.ts';
import { packMeasure } from './pack/pack-measure.ts';
import { readyPack } from './pack/ready-pack.ts';
import { momentOf, publishedPart, signPack } from './pack/sign-pack.ts';
import { publicKeyOf, readSigningKey } from './pack/signing-key.ts';
import { verifyPack } from './pack/verify-pack.ts';

const usage = `usage: npm run --silent pack:sign -- --key FILE OUT [--address URL]

Compiles the project's data, signs it with the private key in FILE, checks it as a reader's browser will, and
writes it into OUT: the one file to put on a host.

  --address URL   where it will lie; prints the line that readers paste into their settings`;

await runCommand(usage, async (args) => {
  const { values, positionals } = parseFlags(args, { key: { type: 'string' }, address: { type: 'string' } });
  const [out, ...more] = positionals;
  if (values.key === undefined) throw new UsageError('--key FILE is missing: the private key');
  if (out === undefined || more.length > 0) throw new UsageError('one file to write, please');
  const key = readSigningKey(values.key);
  const publicKey = publicKeyOf(key);
  const given = values.address === undefined ? undefined : `${values.address}#${publicKey}`;
  const fault = given === undefined ? undefined : readPackAddress(given);
  if (typeof fault === 'string') throw new UsageError(`--address ${values.address}: ${fault}`);
  const { pack } = await readyPack();
  const now = new Date();
  const file = signPack(publishedPart(pack), key, momentOf(now));
  const told = await verifyPack(out, file, packMeasure(pack, publicKey, now.getTime()));
  try {
    writeFileSync(out, file);
  } catch (error) {
    throw new UsageError(`${out}: ${reasonOf(error)}`);
  }
  return given === undefined ? told : `${told}\nfor readers  ${given}`;
});
