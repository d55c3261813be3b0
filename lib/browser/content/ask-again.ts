/** Pauses between questions, in milliseconds: together well below the time that a gate holds text back. */
const pauses = [50, 100, 200, 400, 800];

/**
 * Sends a message until it is answered. A browser may end the background at any moment, even between a message and its
 * answer; the next message starts it again.
 *
 * @param ask An answer of `undefined` is none: nobody was listening yet.
 * @param isThere Whether the extension is still there; an extension that was removed is not asked again.
 * @throws {unknown} What the last question failed with.
 */
export async function askAgain<Answer>(
  ask: () => Promise<Answer | undefined>,
  isThere: () => boolean,
): Promise<Answer> {
  for (const pause of pauses) {
    const answer = await ask().catch((error: unknown) => {
      if (!isThere()) throw error;
      return undefined;
    });
    if (answer !== undefined) return answer;
    await new Promise((done) => setTimeout(done, pause));
  }
  const answer = await ask();
  if (answer === undefined) throw new Error('nobody answers');
  return answer;
}
