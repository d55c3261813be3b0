import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemaText } from '../lib/pack/schema/editor-schema.ts';
import { type PackKind, packKinds } from '../lib/pack/schema/pack-kinds.ts';
import { root } from './command/root.ts';

// Writes the schemas by which an editor completes and checks the files of a pack: npm run pack:schema
const folder = join(root, 'data/schema');
mkdirSync(folder, { recursive: true });
for (const kind of Object.keys(packKinds) as PackKind[])
  writeFileSync(join(folder, `${packKinds[kind].schemaName}.schema.json`), editorSchemaText(kind));
