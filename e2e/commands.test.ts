import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../scripts/install/run.mjs';
import { sourceFiles } from '../scripts/package/list-files.ts';

// What the documents tell people to run, where it builds, opens a browser or writes files: in a copy, since other
// tests look at what is built here. The other commands are tried by `scripts/docs/docs.test.ts`.
const folder = mkdtempSync(join(tmpdir(), 'leafmark-commands-'));
const copy = join(folder, 'leafmark');
const patience = 600_000;

const start = (args: readonly string[]) =>
  spawn('npm', args, { cwd: copy, env: { ...process.env, NO_COLOR: '1' } });

/** What a command prints, until it ends. */
const printed = (child: ChildProcess) =>
  new Promise<{ code: number | null; text: string }>((resolve, reject) => {
    let text = '';
    const hear = (piece: Buffer) => {
      text += piece;
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('error', reject).on('close', (code) => resolve({ code, text }));
  });
const npm = (...args: readonly string[]) => printed(start(['run', '--silent', ...args]));

/** Width and height of a JPEG: they stand in the head of its first frame. */
const sizeOf = (file: string): [width: number, height: number] => {
  const bytes = readFileSync(file);
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  return [bytes.readUInt16BE(frame + 7), bytes.readUInt16BE(frame + 5)];
};

beforeAll(() => {
  execFileSync('git', ['clone', '-q', root, copy]);
  for (const file of [...sourceFiles(root), '.wxt/tsconfig.json']) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  // Linked, not copied, where that can be done: there are 300 MB.
  const [from, to] = [join(root, 'node_modules'), join(copy, 'node_modules')];
  try {
    execFileSync('cp', ['-al', from, to]);
  } catch {
    cpSync(from, to, { recursive: true });
  }
}, patience);
afterAll(() => rmSync(folder, { recursive: true, force: true }), patience);

test.each(['chromium', 'firefox'])(
  'npm start, in %s',
  async (kind) => {
    const { code, text } = await printed(start(['start', '--', '--browser', kind, '--headless']));
    expect([code, text]).toEqual([0, expect.stringContaining('Pictures of each page')]);
    const pictures = readdirSync(join(copy, '.output/screenshots'));
    expect(pictures.filter((name) => /popup/.test(name))).not.toEqual([]);
    expect(pictures.length).toBeGreaterThan(3);
  },
  patience,
);

test(
  'npm run bench and npm run leaks measure the built extension',
  async () => {
    const bytes = await npm('bench', '--', '--only', 'bytes');
    expect([bytes.code, bytes.text]).toEqual([0, expect.stringContaining('within  whole package')]);
    const leaks = await npm('leaks', '--', '--runs', '1', '--browser', 'chromium');
    expect([leaks.code, leaks.text]).toEqual([0, expect.stringContaining('seeds 1 to 1')]);
  },
  patience,
);

// Their exit codes judge the speed of the machine, which may be busy here: what they print is looked at.
test(
  'npm run popup:speed and npm run bench:engine say how fast they are',
  async () => {
    expect((await npm('popup:speed', '--', '--runs', '2')).text).toMatch(/popup: can be used [\d.]+ ms/);
    expect((await npm('bench:engine', '--', '--quick')).text).toMatch(/[\d.]+ ms/);
  },
  patience,
);

test(
  'npm run gallery draws the picture of the README',
  async () => {
    const picture = join(copy, 'docs/picture.webp');
    const before = statSync(picture).mtimeMs;
    const { code, text } = await npm('gallery', '--', '--picture');
    expect([code, text]).toEqual([0, expect.stringContaining('docs/picture.webp')]);
    expect(statSync(picture).mtimeMs).toBeGreaterThan(before);
  },
  patience,
);

test(
  'npm run store:pictures draws what the store texts name, in the size of the store',
  async () => {
    rmSync(join(copy, 'store/screenshots'), { recursive: true });
    expect((await npm('store:pictures')).code).toBe(0);
    const text = readFileSync(join(copy, 'store/listing.md'), 'utf8');
    const named = [...text.matchAll(/`screenshots\/([\w-]+\.jpg)`/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(2);
    for (const where of [copy, root])
      expect(readdirSync(join(where, 'store/screenshots')).sort()).toEqual(named);
    for (const name of named)
      expect([name, ...sizeOf(join(root, 'store/screenshots', name ?? ''))]).toEqual([name, 1280, 800]);
  },
  patience,
);

test(
  'npm run format, pack:schema and changelog write what is checked in',
  async () => {
    const schema = () => readFileSync(join(copy, 'data/schema/event.schema.json'), 'utf8');
    const before = schema();
    expect((await npm('pack:schema')).code).toBe(0);
    expect((await npm('format')).code).toBe(0);
    expect(schema()).toBe(before);
    expect((await npm('changelog')).code).toBe(0);
    expect(readFileSync(join(copy, 'CHANGELOG.md'), 'utf8')).toMatch(/^# Changes\n[\s\S]*^- .+/m);
  },
  patience,
);
