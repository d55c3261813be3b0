import { keepPresses } from './keep-presses.ts';
import { pressThrough } from './press-through.ts';
import { tabPastUnseen } from './tab-past-unseen.ts';

/** Sees to it that keys and clicks for our buttons come to them, wherever those stand, and to nobody else. */
export function mindPresses(document: Document, signal: AbortSignal): void {
  for (const mind of [keepPresses, pressThrough, tabPastUnseen]) mind(document, signal);
}
