// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
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
  ])('sees %s later, and says so once', async (_name, put) => {
    document.body.append('Nothing here.');
    const seen = watch();
    expect(seen.signs).toBe(0);
    put();
    await settled();
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

  test('is deaf once it was told to stop', async () => {
    const seen = watch();
    seen.stop();
    document.body.append('Leafbook');
    await settled();
    expect(seen.signs).toBe(0);
  });
});
