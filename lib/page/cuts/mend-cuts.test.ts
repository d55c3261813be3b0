// @vitest-environment happy-dom
import { beforeAll, describe, expect, test } from 'vitest';
import { normalize } from '../fixtures/normalize.ts';
import { reportSiblings } from '../fixtures/report-siblings.ts';
import { cutText, isWhole } from './cut-text.ts';
import { mendCuts } from './mend-cuts.ts';

beforeAll(reportSiblings);

/** A text node of a page, one stretch of which stands in a host of ours; another element to move things to. */
function scene(said: string, start: number, end: number) {
  const root = document.createElement('main');
  root.innerHTML = '<p></p><div></div>';
  const [home, other] = root.children as unknown as [HTMLElement, HTMLElement];
  const text = document.createTextNode(said);
  home.append(text);
  const { host } = cutText(text, start, end, 'veil') as { host: HTMLElement };
  const inner = host.firstChild as Text;
  const after = host.nextSibling as Text;
  return { root, home, other, text, host, inner, after };
}
type Scene = ReturnType<typeof scene>;

/** What the page does in one task, and what then stands in it. */
function left(made: Scene, act: (scene: Scene) => void): { home: string[]; other: string[] } {
  const observer = new MutationObserver(() => {});
  observer.observe(made.root, { childList: true, characterData: true, subtree: true });
  act(made);
  mendCuts(observer.takeRecords());
  observer.disconnect();
  return { home: inside(made.home), other: inside(made.other) };
}
const inside = (element: Element) =>
  [...element.childNodes].map((node) =>
    node.nodeType === 3 ? (node as Text).data : (node as Element).outerHTML,
  );
const link = (said: string) => {
  const made = document.createElement('a');
  made.append(said);
  return made;
};
const anew = '<a>anew</a>';

describe('a cut text node that the page touches', () => {
  const middle = () => scene('one two three', 4, 7);
  const beginning = () => scene('one two three', 0, 3);

  test.each<[string, () => Scene, (scene: Scene) => void, string[], string[]]>([
    [
      'emptied where it was left empty, after a move',
      beginning,
      ({ text, other }) => {
        other.append(text);
        text.data = '';
      },
      [],
      [''],
    ],
    [
      'emptied where it was left empty, before a move',
      beginning,
      ({ text, other }) => {
        text.data = '';
        other.append(text);
      },
      [],
      [''],
    ],
    [
      'given the very words that it was left with, after a move',
      middle,
      ({ text, other }) => {
        other.append(text);
        text.data = 'one ';
      },
      [],
      ['one '],
    ],
    [
      'emptied, and an empty element put behind it',
      beginning,
      ({ text }) => {
        text.data = '';
        text.after(link(''));
      },
      ['', '<a></a>'],
      [],
    ],
    [
      'emptied after its element was moved',
      beginning,
      ({ text, home, other }) => {
        other.after(home);
        text.data = '';
      },
      [''],
      [],
    ],
    ['written anew', middle, ({ text }) => (text.data = 'other'), ['other'], []],
    [
      'written anew and beginning as before',
      middle,
      ({ text }) => (text.nodeValue = 'one more'),
      ['one more'],
      [],
    ],
    ['moved', middle, ({ text, other }) => other.append(text), [], ['one two three']],
    ['taken out', middle, ({ text }) => text.remove(), [], []],
    ['replaced by something else', middle, ({ text }) => text.replaceWith(link('anew')), [anew], []],
    ['replaced with all around it', middle, ({ home }) => home.replaceChildren(link('anew')), [anew], []],
    ['put into another element', middle, ({ text }) => wrap(text, 'b'), ['<b>one two three</b>'], []],
    [
      'moved with all that stands there',
      middle,
      ({ home, other }) => other.append(...home.childNodes),
      [],
      ['one two three'],
    ],
  ])('%s', (_name, make, act, home, other) => {
    const made = make();
    expect(left(made, act)).toEqual({ home, other });
    expect([made.host, made.after].some((node) => made.root.contains(node))).toBe(false);
  });

  test.each<[string, string, string]>([
    ['a word of it replaced', 'This is the color. ', 'This is the color. Secret. End.'],
    ['a new text written', 'That is another colour. Quiet end.', 'That is another colour. Quiet end.'],
    ['more put behind it', 'This is the colour. And more.', 'This is the colour. And more.'],
  ])('in the middle of a paragraph, with %s', (_name, said, expected) => {
    const made = scene('This is the colour. Secret. End.', 20, 27);
    expect(left(made, ({ text }) => (text.data = said)).home).toEqual([expected]);
    expect(made.home.firstChild).toBe(made.text);
  });

  test('replaced by another that was cut and says as much before its cut leaves with all of it', () => {
    const made = scene('one two three', 4, 7);
    const second = document.createTextNode('one two four');
    made.other.append(second);
    cutText(second, 4, 7, 'veil');
    expect(left(made, ({ text }) => text.replaceWith(second))).toEqual({ home: ['one two four'], other: [] });
  });

  test('says what it said when it is put back after it was taken out', () => {
    const made = middle();
    left(made, ({ text }) => text.remove());
    expect(made.text.data).toBe('one two three');
  });

  test.each<[string, (scene: Scene) => void, string[]]>([
    ['the text behind the host written anew', ({ after }) => (after.data = '!'), ['one two!']],
    [
      'more added to the text behind the host',
      ({ after }) => after.appendData(', four'),
      ['one two three, four'],
    ],
    ['the hidden stretch written anew', ({ inner }) => (inner.data = 'II'), ['one II three']],
    ['the text behind the host taken out', ({ after }) => after.remove(), ['one two three']],
    ['the host taken out', ({ host }) => host.remove(), ['one two three']],
    ['the hidden stretch taken out', ({ inner }) => inner.remove(), ['one two three']],
    ['the host unwrapped', ({ host }) => host.replaceWith(...host.childNodes), ['one two three']],
    ['all moved about', ({ home, host }) => home.prepend(host), ['one two three']],
    [
      'every text written anew, as what replaces words does',
      ({ text, inner, after }) => {
        for (const each of [text, inner, after]) each.data = each.data.toUpperCase();
      },
      ['ONE TWO THREE'],
    ],
    [
      'every text put into an element, as what translates does',
      ({ text, inner, after }) => {
        for (const each of [text, inner, after]) each.replaceWith(link(each.data.toUpperCase()));
      },
      ['<a>ONE </a>', '<a>TWO</a>', '<a> THREE</a>'],
    ],
    [
      'an element put around each text but its own',
      ({ inner, after }) => {
        for (const each of [inner, after]) wrap(each, 'i');
      },
      ['one ', '<i>two</i>', '<i> three</i>'],
    ],
    [
      'an element put around each text',
      ({ text, inner, after }) => {
        for (const each of [text, inner, after]) wrap(each, 'i');
      },
      ['<i>one two three</i>', '<i></i>', '<i></i>'],
    ],
    ['an element put around its last text', ({ after }) => wrap(after, 'i'), ['one two', '<i> three</i>']],
    [
      'the text behind the host put into another element',
      ({ other, after }) => other.append(after),
      ['one two three'],
    ],
    [
      'every text gone through, and none of ours changed',
      ({ text, inner, after }) => {
        for (const each of [text, inner, after]) each.data = each.data.replace('one', 'I');
      },
      ['I two three'],
    ],
    [
      'the hidden stretch replaced',
      ({ inner }) => inner.replaceWith(link('II')),
      ['one ', '<a>II</a>', ' three'],
    ],
    [
      'the text behind the host replaced',
      ({ after }) => after.replaceWith(link('3')),
      ['one two', '<a>3</a>'],
    ],
    [
      'its own text replaced by the same in an element',
      ({ text }) => text.replaceWith(link('one ')),
      ['<a>one </a>', 'two three'],
    ],
    ['something put into the host', ({ host }) => host.append(link('2')), ['one two', '<a>2</a>', ' three']],
    ['something put behind its own text', ({ text }) => text.after(link('4')), ['one two three', '<a>4</a>']],
    [
      'something put before the text behind the host',
      ({ after }) => after.before(link('4')),
      ['one two', '<a>4</a>', ' three'],
    ],
    ['its own text split', ({ text }) => text.splitText(2), ['on', 'e two three']],
    [
      'a link put around a word of its own text',
      ({ text }) => wrap(text.splitText(1).splitText(1).previousSibling as Text, 'a'),
      ['o', '<a>n</a>', 'e two three'],
    ],
    [
      'its own text split and all put elsewhere in the element',
      ({ home, text }) => {
        text.splitText(2);
        home.append(...home.childNodes);
      },
      ['on', 'e two three'],
    ],
    [
      'its own text split and something put behind that',
      ({ text }) => text.splitText(2).after(link('4')),
      ['on', 'e two three', '<a>4</a>'],
    ],
    [
      'a link put around its last word',
      ({ text }) => wrap(text.splitText(2), 'a'),
      ['on', '<a>e two three</a>'],
    ],
  ])('with %s', (_name, act, expected) => {
    const made = middle();
    expect(left(made, act).home).toEqual(expected);
    expect(made.root.contains(made.host)).toBe(false);
  });

  test('keeps its order where nothing was left before what is wrapped', () => {
    const made = beginning();
    const act = ({ inner, after }: Scene) => {
      for (const each of [inner, after]) wrap(each, 'i');
    };
    expect(left(made, act).home).toEqual(['', '<i>one</i>', '<i> two three</i>']);
  });

  test.each<[string, (scene: Scene) => void]>([
    ['its element moved', ({ home, other }) => other.append(home)],
    ['something put before it', ({ text }) => text.before(link('0'))],
    ['something put behind all of it', ({ home }) => home.append(link('4'))],
    ['other text written anew', ({ other }) => (other.textContent = 'other')],
  ])('is left as it stands with %s', (_name, act) => {
    const made = middle();
    left(made, act);
    expect(made.root.contains(made.host) && isWhole(made.text)).toBe(true);
    expect(made.home.textContent?.replace(/[04]/, '')).toBe('one two three');
  });
});

describe('normalize()', () => {
  test.each([
    ['nothing left before the stretch', 0, 3],
    ['nothing left behind the stretch', 8, 13],
    ['nothing left at all', 0, 13],
    ['text on both sides', 4, 7],
    ['a host at a point', 3, 3],
  ])('leaves the page its node: %s', (_name, start, end) => {
    const made = scene('one two three', start, end);
    expect(left(made, ({ home }) => normalize(home)).home).toEqual(['one two three']);
    expect(made.home.firstChild).toBe(made.text);
  });

  test.each([
    [0, 3],
    [4, 7],
    [8, 13],
    [0, 13],
  ])('joins the texts before and behind, as without us: [%i, %i)', (start, end) => {
    const made = scene('one two three', start, end);
    const [before, behind] = [document.createTextNode('zero '), document.createTextNode(' four')];
    made.home.prepend(before);
    made.home.append(behind);
    expect(left(made, ({ home }) => normalize(home)).home).toEqual(['zero one two three four']);
    expect(made.home.firstChild).toBe(before);
    expect([made.text.data, behind.data]).toEqual(['one two three', ' four']);
  });

  test.each([
    [0, 3],
    [4, 7],
    [8, 13],
  ])('joins two that were cut: [%i, %i)', (start, end) => {
    const made = scene('one two three', start, end);
    const second = document.createTextNode('four five six');
    made.home.append(second);
    cutText(second, start, end, 'veil');
    expect(left(made, ({ home }) => normalize(home)).home).toEqual(['one two threefour five six']);
    expect(made.home.firstChild).toBe(made.text);
    expect(second.data).toBe('four five six');
  });

  test('what it takes out says what it said, however much was joined to it', () => {
    const made = scene('one two three', 8, 13);
    const others = ['four five six', 'seven ', 'eight'].map((said) => document.createTextNode(said));
    made.home.append(...others);
    cutText(others[0] as Text, 0, 4, 'veil');
    const joined = ['one two threefour five sixseven eight'];
    expect(left(made, ({ home }) => normalize(home)).home).toEqual(joined);
    expect(others.map(({ data }) => data)).toEqual(['four five six', 'seven ', 'eight']);
  });

  test('an uncut text behind an empty one of ours says what it said', () => {
    const made = scene('one two three', 8, 13);
    made.home.append('four ', 'five');
    const [four, five] = [...made.home.childNodes].slice(-2);
    expect(left(made, ({ home }) => normalize(home)).home).toEqual(['one two threefour five']);
    expect([four?.nodeValue, five?.nodeValue]).toEqual(['four ', 'five']);
  });

  test.each([
    [0, 3],
    [4, 7],
    [8, 13],
    [0, 13],
  ])('joins nothing to a piece of its own: [%i, %i)', (start, end) => {
    const made = scene('one two three', start, end);
    const act = ({ home, text }: Scene) => {
      home.append(text);
      normalize(home);
    };
    expect(left(made, act).home).toEqual(['one two three']);
    expect(made.home.firstChild).toBe(made.text);
  });

  test('leaves alone what a page takes out itself', () => {
    const made = scene('one two three', 0, 3);
    expect(left(made, ({ text }) => text.remove()).home).toEqual([]);
  });
});

function wrap(node: ChildNode, tag: string): void {
  const around = document.createElement(tag);
  node.replaceWith(around);
  around.append(node);
}
