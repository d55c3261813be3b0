/** What a walk over a part of a page asks and tells. */
export interface BlockWalk {
  /** Whether to pass over a block element within the root, since it is read at another time. */
  isKnown?(element: Element): boolean;
  /** Called for every shadow root on the way; its inside is not part of the result. */
  onShadow?(root: ShadowRoot): void;
  /** Called for every element that may be given a shadow root later. */
  onPlace?(element: Element): void;
  /** Called for every element that would be a block elsewhere and is a part of a line where it stands. */
  onLinePart?(element: Element): void;
  /** Called for every copy that the page has made of an element of ours; what stands in it is not read. */
  onCopy?(copy: Element): void;
}
