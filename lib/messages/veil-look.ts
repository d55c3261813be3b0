/** How veils look: `blur` a soft green band, `bar` a solid one, `paper` a pale slip with an edge. */
export interface VeilLook {
  readonly cover: 'blur' | 'bar' | 'paper';
  /** How dense the cover is. */
  readonly strength: 'light' | 'medium' | 'strong';
}
