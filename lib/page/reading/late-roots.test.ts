// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LateRoots } from './late-roots.ts';

/** Observers of sizes, which a simulated document does not measure. */
class Sizes {
  static all: Sizes[] = [];
  readonly watched = new Set<Element>();
  readonly #call: (sizes: { target: Element }[]) => void;
  constructor(call: (sizes: { target: Element }[]) => void) {
    this.#call = call;
    Sizes.all.push(this);
  }
  observe = (target: Element) => this.watched.add(target);
  unobserve = (target: Element) => this.watched.delete(target);
  disconnect = () => this.watched.clear();
  tell = (target: Element) => {
    if (this.watched.has(target)) this.#call([{ target }]);
  };
}

const defined = new Set<string>();
let frames: (() => void)[] = [];
let stop = new AbortController();
let told: string[][] = [];
let roots: LateRoots;
const frame = () => {
  for (const run of frames.splice(0)) run();
};
const at = (selector: string) => document.querySelector(selector) as HTMLElement;
const open = (selector: string) => at(selector).attachShadow({ mode: 'open' });

beforeEach(() => {
  Sizes.all = [];
  defined.clear();
  [frames, told] = [[], []];
  stop = new AbortController();
  vi.stubGlobal('ResizeObserver', Sizes);
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0));
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element) {
    return defined.has(this.localName);
  });
  roots = new LateRoots((hosts) => told.push(hosts.map(({ id }) => id)), stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const add = (html: string) => {
  document.body.innerHTML = html;
  for (const element of document.querySelectorAll('[id]')) roots.add(element);
};

test('a name that is defined later is seen before the next frame, with all elements that bear it', () => {
  add('<x-a id="a"></x-a><x-a id="b"></x-a><x-b id="c"></x-b>');
  frame();
  expect(told).toEqual([]);
  defined.add('x-a');
  for (const id of ['a', 'b']) open(`#${id}`);
  frame();
  expect(told).toEqual([['a', 'b']]);
});

test('looks for names no longer than it has to, and not again for one that it knows', () => {
  add('<x-a id="a"></x-a>');
  defined.add('x-a');
  frame();
  expect(frames).toEqual([]);
  add('<x-b id="b"></x-b>');
  let count = 0;
  for (; frames.length > 0 && count < 9_999; count += 1) frame();
  expect(count).toBe(600);
});

test('what appears in an element, or makes the one around it larger, is seen', () => {
  add('<div id="a"></div><section><x-a><x-b id="b"></x-b></x-a></section>');
  const [sizes] = Sizes.all as [Sizes];
  open('#a');
  open('#b');
  expect(told).toEqual([]);
  sizes.tell(at('#a'));
  expect(told).toEqual([['a']]);
  // What is written then tells of no size, or the page would hear that it cannot be told in time.
  expect(sizes.watched.size).toBe(0);
});

test('goes on with the others after a while', async () => {
  vi.useFakeTimers();
  add('<div id="a"></div><section><x-a><x-b id="b"></x-b></x-a></section>');
  const [sizes] = Sizes.all as [Sizes];
  open('#a');
  sizes.tell(at('#a'));
  vi.runAllTimers();
  vi.useRealTimers();
  sizes.tell(at('section'));
  expect(told).toEqual([['a']]);
  open('#b');
  sizes.tell(at('section'));
  expect(told).toEqual([['a'], ['b']]);
});

test('forgets what has left the page or was filled otherwise, and ends with its signal', () => {
  add('<div id="a"></div><div id="b"></div><div id="c"></div>');
  const [sizes] = Sizes.all as [Sizes];
  at('#a').append('text');
  const gone = at('#b');
  gone.remove();
  for (const element of [at('#a'), gone]) sizes.tell(element);
  expect([sizes.watched.has(gone), sizes.watched.has(at('#a')), sizes.watched.has(at('#c'))]).toEqual([
    false,
    false,
    true,
  ]);
  stop.abort();
  expect(sizes.watched.size).toBe(0);
});

test('a page without such elements has no observer', () => {
  expect([Sizes.all.length, frames.length]).toEqual([0, 0]);
});
