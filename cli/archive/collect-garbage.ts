import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** So much garbage may lie about; collecting after less would cost more than a twentieth of the time. */
const mostBytes = 8 * 1024 * 1024;

const bytesHeld = () => {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return used_heap_size + external_memory;
};

/**
 * Collects garbage whenever so much may have piled up. Left to itself, V8 lets its heap grow to several times of what
 * is alive before it looks for garbage that has grown old, so that a long run holds more than a short one.
 *
 * @returns is called between two pieces of work.
 */
export function garbageCollector(most = mostBytes): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let held = bytesHeld();
  return () => {
    if (bytesHeld() - held < most) return;
    collect();
    held = bytesHeld();
  };
}
