import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import english from '../locales/en.json' with { type: 'json' };
import { bytes, endless, type HostAnswer, kiteFlight, newPublisher, stalling } from './harness/pack-host.ts';
import { cast, newsPage, parisTrip } from './harness/pages.ts';
import { until } from './harness/until.ts';
import { useBrowser } from './harness/use-browser.ts';
import { browserKinds, type Stage, useExtension } from './harness/use-extension.ts';

const publisher = newPublisher();
const stranger = newPublisher();
const dayMs = 86_400_000;
const ago = (days: number) => `${new Date(Date.now() - days * dayMs).toISOString().slice(0, 19)}Z`;
const [older, issued, newer] = [ago(3), ago(2), ago(1)];
const good = publisher.file(issued);
const article = newsPage('A kite for Heartstopper', '2026-11-01', cast, kiteFlight, parisTrip);
const { refused } = english.refresh;
const opening = (sentence: string) => sentence.split('$')[0] ?? '';

const changed = Uint8Array.from(publisher.file(newer), (byte, at) => (at === 5000 ? byte ^ 1 : byte));
/** What a host may answer, and the sentence about it. @param sent See `endless`. */
const wrongAnswers = (
  sent: (bytes: number, isCut: boolean) => void,
): readonly (readonly [string, HostAnswer, string])[] => [
  ['changed on its way', bytes(changed), refused.signature],
  ['cut off', bytes(publisher.file(newer).slice(0, 400_000)), refused.signature],
  ['signed by somebody else', bytes(stranger.file(newer)), refused.otherKey],
  ['not of the schema', bytes(publisher.file(newer, { works: 'none' })), refused.content],
  [
    'a page',
    bytes('<!doctype html><title>Welcome</title>', 200, { 'content-type': 'text/html' }),
    refused.notPack,
  ],
  ['older than what was taken', bytes(publisher.file(older)), refused.replayed],
  ['of next year', bytes(publisher.file(ago(-300))), refused.future],
  ['somewhere else', bytes('', 302, { location: 'http://elsewhere.example/pack' }), refused.redirected],
  ['not there', bytes('', 404), refused.status],
  ['an error', bytes('', 500), refused.status],
  ['nothing that ends', endless(sent), refused.large],
  ['nothing that comes', stalling, refused.slow],
];

/** A port of this machine on which nobody listens any more. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

// Both at once: much of it is waiting.
const stages = browserKinds.map((kind) => useExtension(kind, useBrowser(kind)));
const inBoth = (run: (stage: Stage) => Promise<void>) => () => Promise.all(stages.map(run));

const source = (url: string) => ({ url, key: publisher.key, on: true });
const host = ({ web }: Stage, answer: HostAnswer) => web.serve('localhost', '/pack', answer);
const press = async (page: Page, name: string, role = 'button') => {
  // Chromium does not lay out a tab that stands behind another.
  await page.bringToFront();
  await (await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`))?.click();
};
const says = (page: Page, sentence: string) =>
  until(
    () => page.evaluate(() => document.body.innerText),
    (text) => text.includes(sentence),
  );
const veils = async (stage: Stage) => {
  const page = await stage.read(stage.web.serve('courier.example', '/kite', article));
  return (await page.$$('leafmark-veil')).length;
};
/** Looks by the button, waits for the end of it, and for the sentence about it. */
const lookAgain = async ({ desk }: Stage, page: Page, sentence: string) => {
  const look = async () =>
    (await desk.stored())['refresh.look'] as { at: number; ended?: string } | undefined;
  const before = await look();
  await press(page, 'Look now');
  await until(look, (now) => now?.at !== before?.at && now?.ended !== undefined);
  await says(page, sentence);
};

test(
  'newer facts change the next page, and switched off the old ones are back at once',
  inBoth(async (stage) => {
    const asked: { method: string | undefined; headers: object }[] = [];
    const url = host(stage, (request, response) => {
      asked.push({ method: request.method, headers: request.headers });
      bytes(good)(request, response);
    });
    await stage.desk.store({ 'settings.language': 'en' });
    const page = await stage.extension.open('options.html');
    await (await page.waitForSelector(`::-p-aria([name="${english.refresh.address}"])`))?.type(
      `${url}#${publisher.key}`,
    );
    await press(page, 'Fetch from here');
    await says(page, 'newer facts were found');
    await says(page, 'In use: facts checked on');
    // One request, and nothing in it that tells one reader from another.
    expect(asked.map(({ method }) => method)).toEqual(['GET']);
    const told = Object.keys(asked[0]?.headers ?? {});
    expect(
      told.filter((name) => /cookie|referer|origin|authorization|if-none|if-modified/.test(name)),
    ).toEqual([]);
    expect(await veils(stage)).toBe(2);
    const popup = await stage.extension.open('popup.html');
    await says(popup, '· localhost');
    await popup.close();

    await press(page, 'Look at localhost once a day', 'switch');
    await says(page, 'In use: the facts that came with Leafmark');
    expect(await veils(stage)).toBe(1);
    await press(page, 'Undo');
    await says(page, 'In use: facts checked on');
    expect(await veils(stage)).toBe(2);
    await lookAgain(stage, page, 'there is nothing newer');
    await page.close();
  }),
);

test(
  'whatever else comes is refused with a sentence, and the pack in use stays',
  inBoth(async (stage) => {
    const url = host(stage, bytes(good));
    await stage.desk.store({ 'settings.language': 'en', 'refresh.source': source(url) });
    const page = await stage.extension.open('options.html');
    await lookAgain(stage, page, 'newer facts were found');
    const taken = async () => (await stage.desk.stored())['refresh.taken'];
    const before = await taken();
    const sent = { total: 0, isCut: false };
    const wrong = wrongAnswers((total, isCut) => Object.assign(sent, { total, isCut }));
    const kept: unknown[] = [];
    for (const [what, answer, sentence] of wrong) {
      host(stage, answer);
      await lookAgain(stage, page, opening(sentence));
      kept.push([what, await taken()]);
    }
    await stage.desk.store({
      ...(await stage.desk.stored()),
      'refresh.source': source(`http://127.0.0.1:${await closedPort()}/pack`),
    });
    await lookAgain(stage, page, refused.unreachable);
    kept.push(['gone', await taken()]);
    expect(kept).toEqual([...wrong.map(([what]) => what), 'gone'].map((what) => [what, before]));
    await until(() => sent.isCut);
    // What the connection holds comes on top of what is read.
    expect(sent.total).toBeLessThan(32 * 1024 * 1024);
    expect([...stage.web.hosts]).not.toContain('elsewhere.example');
    expect(await veils(stage)).toBe(2);
    await page.close();
  }),
);
