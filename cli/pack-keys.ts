import { fingerprintOf, readPublicKey } from '../lib/refresh/public-key.ts';
import { parseFlags } from './command/parse-flags.ts';
import { root } from './command/root.ts';
import { runCommand } from './command/run-command.ts';
import { UsageError } from './command/usage-error.ts';
import { makeSigningKey, publicKeyOf, readSigningKey } from './pack/signing-key.ts';

const usage = `usage: npm run --silent pack:keys -- FILE [--show]

Makes a key with which packs are signed, writes it into a new file FILE that only you may read, and prints
its public half. Whoever has FILE can sign in your name: keep it off the web and out of this project.

  --show   print the public half of a key that is there already`;

await runCommand(usage, async (args) => {
  const { values, positionals } = parseFlags(args, { show: { type: 'boolean' } });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('one file for the key, please');
  const key = publicKeyOf(values.show ? readSigningKey(file) : makeSigningKey(file, root));
  const bytes = readPublicKey(key);
  return `public key   ${key}\nfingerprint  ${bytes && (await fingerprintOf(bytes))}`;
});
