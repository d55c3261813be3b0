import browser, { type Runtime } from 'webextension-polyfill';
import type { ClaimAnswer, ClaimQuestion } from '../../messages/claim-question.ts';
import { frameOf } from './frame-of.ts';
import { isClaimQuestion } from './is-claim-question.ts';
import { Turns } from './turns.ts';

/**
 * Looks for claims in the place of pages, which so neither load what finds them nor wait for it. Nothing of a
 * question is kept once it has been answered; one that a background takes along to its end is asked again.
 */
export function answerClaims(): void {
  const turns = new Turns();
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const from = frameOf(sender, browser.runtime.id);
    if (!from || !isClaimQuestion(message)) return undefined;
    return turns.take(from, () => answer(message));
  });
}

async function answer(question: ClaimQuestion): Promise<ClaimAnswer> {
  try {
    // Bundlers put this into the same file, and make nothing of it before it is asked for: most starts of a background
    // have nothing to do with claims.
    const { findClaims } = await import('./find-claims.ts');
    return { claims: await findClaims(question) };
  } catch {
    return {};
  }
}
