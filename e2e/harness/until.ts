const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Asks until the answer is good. Between questions it waits a little, so that what is asked can get on.
 *
 * @throws with the last answer when none was good in time.
 */
export async function until<T>(
  ask: () => T | Promise<T>,
  isGood: (answer: T) => boolean = Boolean,
  longestMs = 15_000,
): Promise<T> {
  const end = Date.now() + longestMs;
  for (;;) {
    const answer = await ask();
    if (isGood(answer)) return answer;
    if (Date.now() > end) throw new Error(`Still not so after ${longestMs} ms: ${JSON.stringify(answer)}`);
    await pause(50);
  }
}

/** The answer once it is good and has stayed the same for a while. @throws when it never rests. */
export async function settled<T>(
  ask: () => T | Promise<T>,
  restMs = 600,
  isGood: (answer: T) => boolean = () => true,
): Promise<T> {
  let last = '';
  let since = Date.now();
  return until(ask, (answer) => {
    const now = JSON.stringify(answer) ?? '';
    if (now !== last) {
      last = now;
      since = Date.now();
    }
    return Date.now() - since >= restMs && isGood(answer);
  });
}
