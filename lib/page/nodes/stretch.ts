/** A stretch of one text node, by offsets into its whole text (`wholeText`). */
export interface Stretch {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}
