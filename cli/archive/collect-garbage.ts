import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** So much text leaves behind a few megabytes that are only waiting to be collected. */
const everyUnits = 4 * 1024 * 1024;

/**
 * Collects garbage whenever so much text has gone through. Left to itself, V8 lets its heap grow to several times of
 * what is alive before it looks for garbage that has grown old, so that a long run holds more than a short one.
 *
 * @returns is told how much text has gone through, in UTF-16 units.
 */
export function garbageCollector(every = everyUnits): (units: number) => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let since = 0;
  return (units) => {
    since += units;
    if (since < every) return;
    since = 0;
    collect();
  };
}
