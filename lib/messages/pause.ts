/** Milliseconds since 1970 at which a pause ends, `always` until resumed by hand, `null` not paused. */
export type PausedUntil = number | 'always' | null;

/** For how long everything is to be paused; `none` ends a pause. */
export type PauseChoice = 'none' | 'hour' | 'tomorrow' | 'always';
