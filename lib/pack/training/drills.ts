import type { PreparedPack } from '../../engine/prepare.ts';
import { readPage } from '../../engine/reading/read-page.ts';
import { describeSentences } from '../../engine/spoilers/features/describe-sentence.ts';
import { eventOf } from '../../engine/story/compiled-tellings.ts';
import { readBlocks } from '../../engine/text/read-blocks.ts';
import type { SpoilerLevel } from '../../engine/types.ts';
import type { Features } from '../../engine/weights/weigh.ts';
import type { PackSource } from '../schema/pack-source.ts';
import { keepTellings } from './keep-tellings.ts';

/** A sentence out of the pack itself: an event's own example, or one that the event should let be. */
export interface Drill {
  /** What holds of the sentence, alone: as it is, and without the tellings of its event, written for it. */
  readonly views: readonly [Features, Features];
  /** The event's level, or none for a sentence that tells nothing. */
  readonly levels: readonly SpoilerLevel[];
  /** The event it belongs to, by number. */
  readonly event: number;
}

/** Says nothing about the story: what a sentence without its page cannot know. */
const ofPlace = /^[lhq] /;

/** Marks what all drills share, so that their number and choice sway no weight that is used. */
export const drillMark = 'drill';

/**
 * The examples in the pack's events as sentences to learn words from. Examples that an event should let be are
 * taken only where they name none of the story's people: others may tell another event.
 */
export function prepareDrills({ events }: Pick<PackSource, 'events'>, pack: PreparedPack): Drill[] {
  const { names, story } = pack;
  const places = new Map(story.events.map(({ id }, place) => [id, place]));
  return events.flatMap(({ id, level, examples }) => {
    const own = places.get(id) ?? -1;
    const drill = (text: string, levels: readonly SpoilerLevel[]): Drill[] => {
      const page = readPage(readBlocks([{ text, kind: 'paragraph' }]), { title: '' }, pack);
      const without = keepTellings(page, (telling) => eventOf(story.tellings, telling) !== own, story);
      const isOfStory = page.sentences.some(({ mentions }) =>
        mentions.some(({ person }) => names.people[person]?.kind === 'character'),
      );
      if (levels.length === 0 && isOfStory) return [];
      const [whole] = describeSentences(page, pack);
      const [bare] = describeSentences(without, pack);
      if (!whole || !bare || page.sentences.length !== 1) return [];
      return [{ views: [alone(whole), alone(bare)], levels, event: own }];
    };
    return [
      ...examples.caught.flatMap((text) => drill(text, [level])),
      ...examples.ignored.flatMap((text) => drill(text, [])),
    ];
  });
}

const alone = (features: Features): Features =>
  new Map([...[...features].filter(([name]) => !ofPlace.test(name)), [drillMark, 1]]);
