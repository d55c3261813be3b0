import type { Random } from './random.ts';

type Container = Record<string, unknown> | unknown[];

const nest = (depth: number): unknown => (depth === 0 ? 0 : [nest(depth - 1)]);

/** Values that have broken programs that read JSON. */
const nasty: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  2 ** 53,
  '',
  ' ',
  '\u0000',
  '\ud800',
  'x'.repeat(10_000),
  '__proto__',
  '../../etc',
  'https://example.org/<script>',
  '2026-02-30',
  'V999',
  '(a+)+$',
  '# @ + - *',
  'kiss + kiss + kiss + kiss',
  [],
  {},
  [null],
  nest(500),
  { length: 1e9 },
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}'),
];

const containersIn = (value: unknown): Container[] => {
  const found: Container[] = [];
  const open = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null) continue;
    found.push(one as Container);
    open.push(...Object.values(one));
  }
  return found;
};

const change = (root: Container, random: Random, text: (old: string) => string): void => {
  const containers = containersIn(root);
  const target = random.pick(containers) as Record<string, unknown>;
  const keys = Object.keys(target);
  const key = keys.length === 0 ? 'x' : random.pick(keys);
  const old = target[key];
  switch (random.below(7)) {
    case 0:
      if (Array.isArray(target)) target.splice(Number(key) || 0, 1);
      else delete target[key];
      return;
    case 1:
    case 2:
      target[key] = structuredClone(random.pick(nasty));
      return;
    case 3:
      if (typeof old === 'string') target[key] = text(old);
      else if (typeof old === 'number') target[key] = old * random.pick([-1, 0, 1000, 0.5]);
      return;
    case 4: {
      const other = random.pick(containers);
      if (Object.values(other).length > 0) target[key] = structuredClone(random.pick(Object.values(other)));
      return;
    }
    case 5:
      if (Array.isArray(target)) target.push(...structuredClone(target.slice(0, 3)));
      else target[`${key}2`] = structuredClone(old);
      return;
    default:
      if (Array.isArray(target)) target.reverse();
  }
};

/** A JSON value after a few changes of shape and content; the value itself stays as it is. */
export function mutateJson<Value extends object>(
  value: Value,
  random: Random,
  text: (old: string) => string,
): unknown {
  const changed = structuredClone(value) as Container;
  for (let count = 1 + random.below(5); count > 0; count -= 1) change(changed, random, text);
  return changed;
}
