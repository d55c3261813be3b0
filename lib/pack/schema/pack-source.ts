import { z } from 'zod';
import { concept, event } from './events.ts';
import { fact } from './facts.ts';
import { packHeader } from './pack.ts';
import { person } from './people.ts';
import { work } from './works.ts';

/** A whole pack as its editors write it: the only description of the data format. */
export const packSource = z.strictObject({
  header: packHeader,
  works: z.array(work),
  people: z.array(person),
  events: z.array(event),
  concepts: z.array(concept),
  facts: z.array(fact),
});

/** A pack that fits the description, with what has a default filled in. */
export type PackSource = z.infer<typeof packSource>;

/** One value of a fact of any attribute, with the days between which it held. */
export type FactPeriod = PackSource['facts'][number]['periods'][number];
