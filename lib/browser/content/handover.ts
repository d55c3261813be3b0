/**
 * What the gate and the reader of a frame share: global variables of the extension's isolated world, which the page
 * cannot see.
 */
interface Handover {
  /** Ends the gate: what it holds is let go, and it answers no more messages. */
  leafmarkGate?: () => void;
  /** The compiled pack as text, on its way from the background. Rejected when the background could not be reached. */
  leafmarkPack?: Promise<unknown>;
  /** Whether the frame stands in a page that is about the work; says nothing before the pack has come. */
  leafmarkWithinStory?: boolean;
  /** Withdraws a reader that came earlier. */
  leafmarkReader?: () => void;
  /** Whether the page was open before this version came, so that another one may have left something in it. */
  leafmarkTakesOver?: boolean;
}

/** That world's global object. */
export const handover = globalThis as Handover;
