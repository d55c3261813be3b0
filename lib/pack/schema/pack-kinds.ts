import type { z } from 'zod';
import { concept, event } from './events.ts';
import { fact } from './facts.ts';
import { packHeader } from './pack.ts';
import { person } from './people.ts';
import { work } from './works.ts';

/** The kinds of file of a pack by the folder that holds them; `pack` is the single file `pack.json`. */
export const packKinds = {
  pack: { schema: packHeader, schemaName: 'pack' },
  works: { schema: work, schemaName: 'work' },
  people: { schema: person, schemaName: 'person' },
  events: { schema: event, schemaName: 'event' },
  concepts: { schema: concept, schemaName: 'concept' },
  facts: { schema: fact, schemaName: 'fact' },
} as const satisfies Record<string, { schema: z.ZodType; schemaName: string }>;

/** A kind of file. */
export type PackKind = keyof typeof packKinds;

/** The kinds that are folders. */
export const entryKinds = ['works', 'people', 'events', 'concepts', 'facts'] as const;

/** A kind of which a pack has many files, one an entry. */
export type EntryKind = (typeof entryKinds)[number];
