import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';

/** In pixels: a card lower than this could not be read. */
const leastHeight = 120;
/** In pixels, from its claim and from the edges of the window. */
const distance = 8;

/** Puts a card beside its claim, and keeps it there while the page moves. @returns what ends that. */
export function placeCard(card: HTMLElement, claim: VirtualElement): () => void {
  const place = async () => {
    card.style.maxBlockSize = '';
    const at = await computePosition(claim, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(distance),
        flip({ padding: distance }),
        shift({ padding: distance }),
        // In a low window neither side has room for the whole card: it scrolls instead of being cut.
        size({
          padding: distance,
          apply: ({ availableHeight }) => {
            card.style.maxBlockSize = `${Math.max(leastHeight, availableHeight)}px`;
          },
        }),
      ],
    });
    Object.assign(card.style, { left: `${at.x}px`, top: `${at.y}px`, right: 'auto' });
  };
  return autoUpdate(claim, card, place, { animationFrame: false });
}
