/** As much of a message's sender as a check needs. */
interface Sender {
  readonly id?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
}

const isNumber = (value: unknown): value is number => Number.isInteger(value);

/** The frame of a page that a message comes from; `undefined` when its sender is anybody else. */
export function frameOf(sender: Sender, ownId: string): { tab: number; frame: number } | undefined {
  const tab = sender.tab?.id;
  const frame = sender.frameId;
  if (sender.id !== ownId || !isNumber(tab) || !isNumber(frame)) return undefined;
  return { tab, frame };
}
