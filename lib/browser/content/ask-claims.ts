import type { ClaimFinding, Day } from '../../engine/types.ts';
import type { ClaimAnswer, ClaimQuestion, ClaimText } from '../../messages/claim-question.ts';
import { askAgain } from './ask-again.ts';
import { boundedText } from './bounded-text.ts';

/** An answer that has not come by then never will. */
const longestWaitMs = 20_000;

/** What asking needs of the browser, as values. */
export interface ClaimSource {
  /** Sends a message to the background. @returns its answer; rejected or `undefined` when there is none. */
  send(question: ClaimQuestion): Promise<unknown>;
  /** Whether the extension is still there, and anybody waits for the answer. */
  isThere(): boolean;
  /**
   * Calls back when the page comes back from the back/forward cache: what was sent to it there is lost.
   *
   * @returns stops that.
   */
  onReturn(callback: () => void): () => void;
  /** The reader's own calendar day. */
  readonly readOn: Day;
}

/**
 * Has the background look for claims. It may be ended between question and answer: then it is asked again, a few times.
 *
 * @throws {unknown} When nobody answers, or there is nobody to ask any more.
 */
export async function askClaims(text: ClaimText, source: ClaimSource): Promise<readonly ClaimFinding[]> {
  const question: ClaimQuestion = { type: 'find-claims', ...boundedText(text), readOn: source.readOn };
  const ask = async () => {
    if (!source.isThere()) throw new Error('nobody is left to ask');
    return (await inTime(source.send(question), source)) as ClaimAnswer | undefined;
  };
  const { claims } = await askAgain(ask, source.isThere);
  if (!claims) throw new Error('the claims cannot be looked for');
  return claims;
}

/** The answer, or `undefined` when it does not come any more. */
function inTime(answer: Promise<unknown>, { onReturn }: ClaimSource): Promise<unknown> {
  let stop = () => {};
  const lost = new Promise<undefined>((done) => {
    const giveUp = () => done(undefined);
    const waiting = setTimeout(giveUp, longestWaitMs);
    const unlisten = onReturn(giveUp);
    stop = () => {
      clearTimeout(waiting);
      unlisten();
    };
  });
  return Promise.race([answer, lost]).finally(() => stop());
}
