import { Refusal } from './refusal.ts';

/** More than five times what a pack weighs; the rest of a longer answer is never read. */
export const mostBytes = 4 * 1024 * 1024;

/** How long an answer may take in all, and how long nothing may come. Shorter than a background lives. */
const patience = { wholeMs: 25_000, silenceMs: 5_000 } as const;

interface Limits {
  readonly wholeMs: number;
  readonly silenceMs: number;
  readonly mostBytes: number;
}

/**
 * Gets one file by one request that says nothing of the reader: no cookies, no referrer, nothing from a cache, no
 * second host. What is cut off or comes too slowly is given up.
 *
 * @throws {Refusal} `unreachable`, `redirected`, `status`, `slow`, `large`.
 */
export async function fetchPack(
  url: string,
  { wholeMs, silenceMs, mostBytes: most }: Limits = { ...patience, mostBytes },
): Promise<Uint8Array> {
  const stop = new AbortController();
  const giveUp = () => stop.abort(new Refusal('slow'));
  const whole = setTimeout(giveUp, wholeMs);
  let silence = setTimeout(giveUp, silenceMs);
  try {
    const answer = await fetch(url, {
      signal: stop.signal,
      // Not followed, and told apart from a host that is not there.
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400))
      throw new Refusal('redirected');
    if (answer.status !== 200) throw new Refusal('status', String(answer.status));
    const pieces: Uint8Array[] = [];
    let length = 0;
    const reader = answer.body?.getReader();
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      clearTimeout(silence);
      silence = setTimeout(giveUp, silenceMs);
      length += next.value.length;
      if (length > most) throw new Refusal('large', String(most / (1024 * 1024)));
      pieces.push(next.value);
    }
    return join(pieces, length);
  } catch (error) {
    if (stop.signal.aborted) throw new Refusal('slow');
    throw error instanceof Refusal ? error : new Refusal('unreachable');
  } finally {
    clearTimeout(whole);
    clearTimeout(silence);
    // Ends a body that is still on its way.
    stop.abort();
  }
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
