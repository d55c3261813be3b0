// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { watchGate } from './watch-gate.ts';

afterEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

function watch(): { signs: number; asked: () => number; stop: () => void } {
  let asked = 0;
  const seen = { signs: 0, asked: () => asked, stop: () => {} };
  const isSign = (text: string) => {
    asked += text.length;
    return /leafbook/i.test(text);
  };
  seen.stop = watchGate(document, isSign, () => (seen.signs += 1));
  return seen;
}

describe('watchGate', () => {
  test.each([
    ['text that is there', () => document.body.append('About Leafbook.')],
    ['the title', () => document.head.insertAdjacentHTML('beforeend', '<title>Leafbook news</title>')],
    ['deep text', () => (document.body.innerHTML = '<div><p>no</p><ul><li>Leafbook</li></ul></div>')],
  ])('sees %s at once', (_name, put) => {
    put();
    expect(watch().signs).toBe(1);
  });

  test.each([
    ['new elements', () => document.body.insertAdjacentHTML('beforeend', '<p>Now of <b>Leafbook</b>.</p>')],
    ['text changed in place', () => ((document.body.firstChild as Text).data = 'Leafbook')],
    ['a new title', () => (document.title = 'Leafbook')],
    [
      'a title put in as a whole',
      () => document.head.insertAdjacentHTML('beforeend', '<title>Leafbook</title>'),
    ],
  ])('sees %s later, and says so once', async (_name, put) => {
    document.body.append('Nothing here.');
    const seen = watch();
    expect(seen.signs).toBe(0);
    put();
    await settled();
    expect(seen.signs).toBe(1);
    document.body.append('Leafbook again.');
    await settled();
    expect(seen.signs).toBe(1);
  });

  test('does not look into scripts, styles and what the reader types', async () => {
    document.body.innerHTML =
      '<style>leafbook</style><textarea>leafbook</textarea><noscript>leafbook</noscript>';
    const seen = watch();
    const script = document.createElement('script');
    script.type = 'application/json';
    script.append(`{"related":"leafbook ${'x'.repeat(5_000)}"}`);
    document.body.append(script);
    await settled();
    expect(seen.signs).toBe(0);
    expect(seen.asked()).toBeLessThan(5_000);
  });

  test('looks at each added text once, however deep it stands', async () => {
    const seen = watch();
    document.body.innerHTML = `${'<div>'.repeat(30)}<p>${'word '.repeat(100)}</p>${'</div>'.repeat(30)}`;
    await settled();
    expect(seen.asked()).toBe(500);
  });

  test('asks a head full of scripts for its title alone', () => {
    document.head.innerHTML = `<title>News</title><script type="text/plain">${'word '.repeat(60_000)}</script>`;
    document.body.innerHTML = '<p>Rain.</p>';
    expect(watch().asked()).toBe('NewsRain.'.length);
  });

  test('sees a sign behind a head full of scripts', async () => {
    document.head.innerHTML = `<script type="text/plain">${'word '.repeat(60_000)}</script>`;
    const seen = watch();
    document.body.innerHTML = '<p>Leafbook</p>';
    await settled();
    expect(seen.signs).toBe(1);
  });

  test('sees a sign whose letters stand in several nodes, but none across what nobody reads', async () => {
    document.body.innerHTML = '<p>Leaf<script>book</script> <b>leaf</b></p><p>A</p>';
    const seen = watch();
    expect(seen.signs).toBe(0);
    document.body.insertAdjacentHTML('beforeend', '<p><b>L</b>eafbook</p>');
    await settled();
    expect(seen.signs).toBe(1);
  });

  type Loading = { frame(): void; end(): void; waits(): number };
  const whileLoading = async (run: (loading: Loading) => void | Promise<void>) => {
    let state = 'loading';
    const loading = vi.spyOn(document, 'readyState', 'get').mockImplementation(() => state as never);
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (call: FrameRequestCallback) => frames.push(call));
    const end = () => {
      state = 'complete';
      dispatchEvent(new Event('DOMContentLoaded'));
    };
    try {
      await run({ frame: () => frames.pop()?.(0), end, waits: () => frames.length });
    } finally {
      loading.mockRestore();
      vi.unstubAllGlobals();
    }
  };
  const paragraph = `<p>${'word '.repeat(80)}</p>`;

  test('while the page loads, looks at each text once, also one that is still growing', async () => {
    await whileLoading(({ frame, waits }) => {
      const seen = watch();
      const text = document.createTextNode('');
      document.body.append(text);
      for (let at = 0; at < 50; at += 1) {
        text.appendData('word '.repeat(20));
        frame();
      }
      expect(seen.signs).toBe(0);
      // A part of the last text is looked at with what follows it.
      expect(seen.asked()).toBeLessThan(2 * text.length);
      text.appendData('Leaf');
      frame();
      expect(seen.signs).toBe(0);
      text.appendData('book');
      frame();
      expect(seen.signs).toBe(1);
      expect(waits()).toBe(0);
      seen.stop();
    });
  });

  test('while nothing arrives asks for nothing, and looks at once at what comes then', async () => {
    await whileLoading(async ({ frame, waits }) => {
      document.body.innerHTML = paragraph;
      const seen = watch();
      frame();
      frame();
      expect(waits()).toBe(0);
      document.body.insertAdjacentHTML('beforeend', '<p><b>Leaf</b></p>');
      await settled();
      expect([seen.signs, waits()]).toEqual([0, 1]);
      frame();
      expect(waits()).toBe(0);
      document.querySelector('p:last-child')?.append('book');
      await settled();
      expect([seen.signs, waits()]).toEqual([1, 0]);
      seen.stop();
    });
  });

  test('what comes after such a pause just before the end of loading is seen at the end', async () => {
    await whileLoading(({ frame, end }) => {
      document.body.innerHTML = paragraph;
      const seen = watch();
      frame();
      frame();
      document.body.append('Leafbook');
      end();
      expect(seen.signs).toBe(1);
      seen.stop();
    });
  });

  test.each([
    ['nothing has changed', () => {}, 0, 0],
    ['the page has grown', () => document.body.append('The end.'), 0, 100],
    [
      'a script has put text before it',
      () => document.body.insertAdjacentHTML('afterbegin', '<p>Leafbook</p>'),
      1,
      900,
    ],
    [
      'a script has put a sign in the place of as many letters',
      () => {
        (document.querySelector('p')?.firstChild as Text | null)?.replaceData(10, 8, 'Leafbook');
      },
      1,
      900,
    ],
    ['a script has named the page anew', () => (document.title = 'Leafbook'), 1, 900],
  ])('at the end of loading, when %s', async (_, change, signs, most) => {
    await whileLoading(({ frame, end }) => {
      document.body.innerHTML = paragraph;
      const seen = watch();
      frame();
      const before = seen.asked();
      change();
      end();
      expect(seen.signs).toBe(signs);
      expect(seen.asked() - before).toBeLessThanOrEqual(most);
      seen.stop();
    });
  });

  test('a very long page that still loads is asked for its text once, and watched', async () => {
    document.body.innerHTML = paragraph.repeat(800);
    let seen = { signs: 0, stop: () => {} };
    await whileLoading(({ frame, waits }) => {
      seen = watch();
      frame();
      expect(waits()).toBe(0);
    });
    expect(seen.signs).toBe(0);
    document.body.insertAdjacentHTML('beforeend', '<p>Leafbook</p>');
    await settled();
    expect(seen.signs).toBe(1);
    seen.stop();
  });

  test('is deaf once it was told to stop', async () => {
    const seen = watch();
    seen.stop();
    document.body.append('Leafbook');
    await settled();
    expect(seen.signs).toBe(0);
  });
});
