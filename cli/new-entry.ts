import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { checkPack } from '../lib/pack/check/check-pack.ts';
import { describeProblem } from '../lib/pack/files/pack-error.ts';
import { readPackFiles } from '../lib/pack/files/read-pack-files.ts';
import { type Ask, isNoneOf } from '../lib/pack/new-entry/ask.ts';
import { askEvent } from '../lib/pack/new-entry/ask-event.ts';
import { askFact } from '../lib/pack/new-entry/ask-fact.ts';
import { canonicalForm } from '../lib/pack/schema/canonical-form.ts';
import { packKinds } from '../lib/pack/schema/pack-kinds.ts';
import { today } from './article/calendar-day.ts';
import { reasonOf } from './command/reason-of.ts';
import { root } from './command/root.ts';

// Asks for an event or a fact and writes its file with its examples: npm run new-entry [folder of a pack]
const [, , given] = process.argv;
const folder = given ?? join(root, 'data/heartstopper');
const check = `npm run pack:check${given === undefined ? '' : ` -- ${given}`}`;
const contents = readPackFiles(folder);
const terminal = createInterface({ input: process.stdin, output: process.stdout });
const lines = terminal[Symbol.asyncIterator]();
const ask: Ask = async (question, fault) => {
  for (;;) {
    process.stdout.write(`${question} `);
    const { value, done } = await lines.next();
    if (done) throw new Error('The answers ended before the entry was whole; nothing is written.');
    const complaint = fault?.(value.trim());
    if (complaint === undefined) return value.trim();
    console.log(complaint);
  }
};

try {
  const kind = await ask('What is it: event or fact?', isNoneOf(['event', 'fact']));
  const folderOfKind = kind === 'event' ? 'events' : 'facts';
  const entry = kind === 'event' ? await askEvent(ask, contents) : await askFact(ask, contents, today());
  const file = `${folderOfKind}/${entry.id}.json`;
  const own = contents.files.find((one) => one.kind === folderOfKind)?.raw as
    | { readonly $schema?: string }
    | undefined;
  const schema = own?.$schema ?? `../../schema/${packKinds[folderOfKind].schemaName}.schema.json`;
  mkdirSync(join(folder, folderOfKind), { recursive: true });
  writeFileSync(join(folder, file), canonicalForm(folderOfKind, entry, schema));
  console.log(`\nWritten: ${join(folder, file)}`);
  const problems = checkPack(folder, dirname(schema).replace(/^\.\.\//, '')).problems.filter(
    (problem) => problem.file === file,
  );
  for (const problem of problems) console.error(describeProblem(problem));
  console.log(
    problems.length === 0
      ? `Nothing is wrong with it. Now run: ${check}`
      : `Please put that right in the file, and then run: ${check}`,
  );
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
} finally {
  terminal.close();
}
