import type { ClaimTopic } from '../../lib/engine/types.ts';
import type { TextKey } from '../../lib/messages/text-key.ts';

/** What a kind of note is called. */
export const topicNames: Readonly<Record<ClaimTopic, TextKey>> = {
  renewal: 'topic.renewal',
  'release-date': 'topic.releaseDate',
  filming: 'topic.filming',
  'episode-count': 'topic.episodeCount',
  'volume-count': 'topic.volumeCount',
  'final-volume': 'topic.finalVolume',
  'adaptation-scope': 'topic.adaptationScope',
  casting: 'topic.casting',
  ending: 'topic.ending',
  'publication-date': 'topic.publicationDate',
  name: 'topic.name',
  award: 'topic.award',
  other: 'topic.other',
};
