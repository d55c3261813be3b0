/** One linear layer: a bias and a weight for each named feature, in hundredths. */
export interface CompiledLayer {
  readonly bias: number;
  /** Names in order, with a line break between. */
  readonly names: string;
  readonly values: readonly number[];
}

/** The layers that weigh what is known of a page and of its sentences, made by `npm run train`. */
export interface CompiledWeights {
  /** Is the page about the work? */
  readonly page: CompiledLayer;
  /** Is a block, on a page of several stories, about the work? */
  readonly block: CompiledLayer;
  /** First pass: does a sentence tell story, judged by itself and its place? */
  readonly told: CompiledLayer;
  /** Second pass: the same with the first pass's judgement of its neighbours. */
  readonly context: CompiledLayer;
  /** Of a sentence that tells: is it no more than the premise? */
  readonly premise: CompiledLayer;
  /** Of a sentence that tells more: is it major? */
  readonly major: CompiledLayer;
  /** Of the events that it may tell: which? */
  readonly choice: CompiledLayer;
  /** Probability from which on a sentence counts as telling, in hundredths. */
  readonly threshold: number;
  /** Probability from which on it may tell, in hundredths: lower, and for readers who want nothing that is in doubt. */
  readonly doubt: number;
}
