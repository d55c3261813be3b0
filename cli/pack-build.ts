import { reasonOf } from './command/reason-of.ts';
import { buildPack } from './pack/build-pack.ts';

// Compiles the project's own pack: npm run pack:build
try {
  buildPack();
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
}
