import type { PreparedPack } from '../../prepare.ts';
import { workLabel } from './work-label.ts';

/** How a sentence names what a fact is about: a person or place by its name, a work by its label. */
export function nameOf(subject: string, { timeline, works }: PreparedPack): string {
  const work = works.byId.get(subject);
  return timeline.people.get(subject)?.name ?? (work ? workLabel(work) : subject);
}
