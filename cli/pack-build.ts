import { buildPack } from './pack/build-pack.ts';

// Compiles the project's own pack: npm run pack:build
try {
  buildPack();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
