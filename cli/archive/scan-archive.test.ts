import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../command/root.ts';
import { type ArchiveOptions, scanArchive } from './scan-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'leafmark-archive-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

// The project's own articles, of which the engine is sure: some about the story, and rain between them.
const known = readFileSync(join(root, 'data/training/articles.jsonl'), 'utf8')
  .split('\n', 40)
  .map((line) => JSON.parse(line))
  .filter(({ about, claims }) => about && claims.length > 2);
const rain = { title: '<b>Rain</b>', published: null, text: `Rain again. ${'It rains. '.repeat(40)}` };
const article = (id: number) => {
  const { title, published, text } = id % 8 === 1 ? known[((id - 1) / 8) % known.length] : rain;
  return `${JSON.stringify({ id: `n${id}`, title, text, published })}\n`;
};
const archive = (count: number) => [...Array(count).keys()].map(article).join('');

const defaults: ArchiveOptions = {
  readOn: '2026-11-22',
  signsOnly: false,
  jobs: 1,
  from: 1,
  output: undefined,
  checkpoint: undefined,
  report: undefined,
};

async function* pieces(text: string, size = 4096) {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** Runs a scan in this process. */
const scan = async (input: AsyncIterable<Uint8Array>, options: Partial<ArchiveOptions>) => {
  const stdout = new PassThrough();
  const problems: string[] = [];
  let output = '';
  stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const broken = await scanArchive(
    { ...defaults, ...options },
    {
      ...{ input, stdout, total: undefined, terminal: new PassThrough() },
      complain: (problem) => problems.push(problem),
    },
  );
  return { output, problems, broken };
};

const whole = archive(160);
let expected = '';
beforeAll(async () => {
  expected = (await scan(pieces(whole), {})).output;
});

const idsIn = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id);

describe('scanArchive', () => {
  test('writes the same bytes in the same order with one job and with three', async () => {
    expect(idsIn(expected)).toEqual([...Array(160).keys()].map((id) => `n${id}`));
    expect(expected).toContain('"verdict":"outdated"');
    expect((await scan(pieces(whole), { jobs: 3 })).output).toBe(expected);
  });

  test('begins with the line that it is told', async () => {
    const { output } = await scan(pieces(whole), { from: 159 });
    expect(idsIn(output)).toEqual(['n158', 'n159']);
  });

  test('passes over what names nothing, as the extension does, and still writes its line', async () => {
    const line = `${JSON.stringify({ id: 'a', text: 'It rains.' })}\n`;
    expect((await scan(pieces(line + article(1)), { signsOnly: true })).output.split('\n')).toEqual([
      '{"id":"a","spoilers":[],"claims":[]}',
      expect.stringContaining('"verdict":"'),
      '',
    ]);
  });

  test('reads no further ahead than it writes', async () => {
    let taken = 0;
    async function* endless() {
      for (;;) {
        taken += 1;
        yield Buffer.from(article(2));
      }
    }
    const stdout = new PassThrough({ highWaterMark: 64 });
    const run = scanArchive(defaults, {
      ...{ input: endless(), stdout, total: undefined, terminal: new PassThrough() },
      complain: () => undefined,
    });
    run.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 2000));
    // Nobody reads the output: what fills its buffer, and what is asked for ahead, and no more.
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(10);
    stdout.destroy();
  });
});

/** Runs the command on a file, as a person does, and kills it as soon as it has written a first checkpoint. */
const killed = (input: string, args: readonly string[], checkpoint: string) =>
  new Promise<void>((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'cli/scan.ts', '--jsonl', ...args], {
      cwd: root,
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    child.stdin.on('error', () => undefined);
    // The rest of the input never comes: the command cannot have ended before it is killed.
    child.stdin.write(input);
    const watch = setInterval(() => {
      if (existsSync(checkpoint)) child.kill('SIGKILL');
    }, 5);
    child.on('exit', () => {
      clearInterval(watch);
      resolve();
    });
  });

test('goes on after a kill as if nothing had been, with the report', async () => {
  const options = { output: at('out'), checkpoint: at('check'), report: at('report') };
  const args = Object.entries(options).flatMap(([flag, value]) => [`--${flag}`, value]);
  await killed(whole.slice(0, 60_000), [...args, '--as-of', '2026-11-22', '--jobs', '2'], at('check'));
  expect(JSON.parse(readFileSync(at('check'), 'utf8')).line).toBeGreaterThan(0);
  // What was written after the last checkpoint, cut in the middle of a line.
  writeFileSync(at('out'), `${readFileSync(at('out'), 'utf8')}{"id":"n9`);
  await scan(pieces(whole), options);
  expect(readFileSync(at('out'), 'utf8')).toBe(expected);

  await scan(pieces(whole), { report: at('unbroken') });
  for (const file of ['claims.csv', 'topics-by-year.csv', 'index.html'])
    expect(readFileSync(join(at('report'), file), 'utf8')).toBe(
      readFileSync(join(at('unbroken'), file), 'utf8'),
    );
});

test.each([
  [{ readOn: '2026-01-01' }, 'begun as of 2026-11-22; go on with --as-of 2026-11-22'],
  [{ signsOnly: true }, 'begun without --signs-only'],
  [{ report: at('other') }, 'begun without --report'],
])('does not go on with other options: %j', async (other, message) => {
  const options = { output: at('kept'), checkpoint: at('kept.check') };
  await scan(pieces(archive(3)), options);
  await expect(scan(pieces(archive(3)), { ...options, ...other })).rejects.toThrow(message);
});

test('refuses a file that is no checkpoint, and findings that are shorter than it says', async () => {
  writeFileSync(at('bad'), '{"format":1}');
  await expect(scan(pieces(''), { output: at('x'), checkpoint: at('bad') })).rejects.toThrow(
    'not a checkpoint of this command',
  );
  const options = { output: at('short'), checkpoint: at('short.check') };
  await scan(pieces(archive(3)), options);
  writeFileSync(at('short'), 'x');
  await expect(scan(pieces(archive(3)), options)).rejects.toThrow('1 bytes, but the checkpoint is of');
});
