const most = 3;

/** Gives the name of a small count of something: "t acts 0", "t acts 1", …, "t acts 3+". The names are put together once. */
export function fewOf(what: string): (count: number) => string {
  const names = [`${what} 0`, `${what} 1`, `${what} 2`, `${what} 3+`];
  return (count) => names[Math.min(count, most)] as string;
}

/** Gives the name of a number of something from 0 to a highest: "l place 0", …. The names are put together once. */
export function namesUpTo(what: string, highest: number): (number: number) => string {
  const names = Array.from({ length: highest + 1 }, (_, number) => `${what} ${number}`);
  return (number) => names[number] ?? `${what} ${number}`;
}
