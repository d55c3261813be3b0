import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type InputLine, readBatches } from './read-batches.ts';

async function* chunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

const linesOf = async (text: string, size: number, longest?: number) => {
  const lines: InputLine[] = [];
  for await (const batch of readBatches(chunks(Buffer.from(text), size), longest)) lines.push(...batch.lines);
  return lines;
};

test('cuts the same lines wherever the bytes are cut', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', 'é', '🍂', 'long words'), { minLength: 1 }),
      fc.integer({ min: 1, max: 9 }),
      async (lines, size) => {
        const found = await linesOf(`${lines.join('\n')}\n`, size);
        expect(found).toEqual(lines.map((text, index) => ({ number: index + 1, text })));
      },
    ),
  ));

test('keeps blank lines, drops carriage returns and a byte order mark, takes a last line without an end', async () => {
  expect(await linesOf('\uFEFFone\r\n\ntwo', 2)).toEqual([
    { number: 1, text: 'one' },
    { number: 2, text: '' },
    { number: 3, text: 'two' },
  ]);
});

test('lets a line go that is too long, and only that line', async () => {
  expect(await linesOf(`ok\n${'x'.repeat(50)}\nok\n`, 7, 20)).toEqual([
    { number: 1, text: 'ok' },
    { number: 2, text: undefined },
    { number: 3, text: 'ok' },
  ]);
});

test('reads no further than it is asked', async () => {
  let read = 0;
  async function* counted() {
    for (let index = 0; index < 100; index += 1) {
      read += 1;
      yield Buffer.from('line\n');
    }
  }
  for await (const { lines } of readBatches(counted())) if (lines[0]?.number === 3) break;
  expect(read).toBe(3);
});

test('gives what has arrived without waiting for more, and counts its bytes', async () => {
  const batches = [];
  for await (const { lines, bytes } of readBatches(chunks(Buffer.from('a\nb\nc\nd'), 4)))
    batches.push([bytes, lines.map(({ text }) => text).join('')]);
  expect(batches).toEqual([
    [4, 'ab'],
    [7, 'c'],
    [7, 'd'],
  ]);
});
