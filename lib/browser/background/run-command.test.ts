import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings } from '../settings/settings.ts';
import { runCommand } from './run-command.ts';

const sent = () => {
  const send = vi.fn(async () => ({}));
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send as never);
  return send;
};
const paused = async () => (await readSettings()).settings.pausedUntil;

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7 }] as never);
});

it.each(['next-finding', 'lift-focused', 'lift-all'])('hands %s to the page in front', async (type) => {
  const send = sent();
  await runCommand(type, 1);
  expect(send).toHaveBeenCalledWith(7, { type }, { frameId: 0 });
});

it('pauses until resumed, and resumes also a pause that has an end', async () => {
  await runCommand('pause', 1);
  expect(await paused()).toBe('always');
  await runCommand('pause', 1);
  expect(await paused()).toBeNull();
  await changeSettings({ pausedUntil: Date.now() + 60_000 });
  await runCommand('pause', 1);
  expect(await paused()).toBeNull();
});

it('opens the panel before anything is waited for, or the browser would refuse', () => {
  const open = vi.spyOn(fakeBrowser.sidebarAction, 'open').mockResolvedValue();
  void runCommand('panel', 3);
  expect(open).toHaveBeenCalledTimes(1);
});

it('tells pages nothing of a shortcut that it does not know', async () => {
  const send = sent();
  await runCommand('get-summary', 1);
  expect(send).not.toHaveBeenCalled();
});
