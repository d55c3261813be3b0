import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { checkPack } from '../lib/pack/check/check-pack.ts';
import { describeProblem } from '../lib/pack/files/pack-error.ts';
import { root } from './command/root.ts';

// Says everything that is wrong in a pack: npm run pack:check [-- --fix] [folder]
const data = join(root, 'data');
const [folder = join(data, 'heartstopper')] = process.argv.slice(2).filter((word) => word !== '--fix');
const schemas = relative(resolve(folder), join(data, 'schema')).replaceAll('\\', '/');
const { counts, problems } = checkPack(folder, schemas);
const fixed = new Set<object>();
if (process.argv.includes('--fix'))
  for (const problem of problems)
    if ('form' in problem) {
      writeFileSync(join(folder, problem.file), problem.form);
      fixed.add(problem);
    }
const left = problems.filter((problem) => !fixed.has(problem));
for (const problem of left) console.error(describeProblem(problem));
const told = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
const brought = fixed.size > 0 ? `, ${fixed.size} brought into form` : '';
console.log(`${told.join(', ')}: ${left.length} ${left.length === 1 ? 'problem' : 'problems'}${brought}`);
if (left.length > 0) process.exitCode = 1;
