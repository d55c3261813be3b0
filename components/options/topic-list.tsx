import type { ClaimTopic } from '../../lib/engine/types.ts';
import { useText } from '../text.ts';
import { topicNames } from './topic-names.ts';

/** The kinds of notes that are not wanted, and whom to tell of a tick. */
export interface TopicListProps {
  readonly quietTopics: readonly string[];
  readonly onTopic: (topic: string, on: boolean) => void;
}

/** Every kind of note, with a tick where it is wanted. */
export function TopicList({ quietTopics, onTopic }: TopicListProps) {
  const text = useText();
  return (
    <fieldset class="choices ticks">
      <legend class="unseen">{text('options.topics')}</legend>
      {(Object.keys(topicNames) as ClaimTopic[]).map((topic) => (
        <label key={topic}>
          <input
            type="checkbox"
            checked={!quietTopics.includes(topic)}
            onChange={(event) => onTopic(topic, event.currentTarget.checked)}
          />
          {text(topicNames[topic])}
        </label>
      ))}
    </fieldset>
  );
}
