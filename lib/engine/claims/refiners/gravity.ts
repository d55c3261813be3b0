import type { Verdict } from '../../types.ts';

/** How grave a verdict is: an error before what is out of date, that before what still holds. */
export const gravity: Readonly<Record<Verdict, number>> = { wrong: 2, outdated: 1, current: 0 };
