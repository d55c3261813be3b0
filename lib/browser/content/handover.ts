/**
 * What gate and reader of one frame leave for each other. They are two scripts in one world of the
 * extension's own, which the page does not see.
 */
interface Handover {
  /** Ends the gate: what it holds is let go, and it answers no more messages. */
  leafmarkGate?: () => void;
  /** The compiled pack as text, on its way from the background. Rejected when the background could not be reached. */
  leafmarkPack?: Promise<unknown>;
  /** Withdraws a reader that came earlier. */
  leafmarkReader?: () => void;
}

export const handover = globalThis as Handover;
