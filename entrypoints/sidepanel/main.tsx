import browser from 'webextension-polyfill';
import { FindingList } from '../../components/findings/finding-list.tsx';
import { isSummaryMessage } from '../../lib/browser/tabs/is-summary-message.ts';
import { listFindings } from '../../lib/browser/tabs/list-findings.ts';
import type { FramedFinding } from '../../lib/messages/listed-finding.ts';
import type { PageCommand } from '../../lib/messages/page-command.ts';
import { openSurface, type Surface } from '../../lib/surface/open-surface.tsx';

let tab: number | undefined;
let findings: readonly FramedFinding[] = [];

const { redraw } = await openSurface('panel.title', view);
browser.tabs.onActivated.addListener(() => void look());
browser.tabs.onUpdated.addListener((updated, { status }) => {
  if (updated === tab && status === 'complete') void look();
});
browser.runtime.onMessage.addListener((sent: unknown) => {
  if (isSummaryMessage(sent)) void look();
  return undefined;
});
await look();

async function look() {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  tab = active?.id;
  findings = tab === undefined ? [] : await listFindings(tab);
  redraw();
}

async function tell({ frame }: FramedFinding, command: PageCommand) {
  if (tab === undefined) return;
  // A page that has gone meanwhile has no findings any more, which `look` then shows.
  await browser.tabs.sendMessage(tab, command, { frameId: frame }).catch(() => undefined);
  await look();
}

function view({ pack, session }: Surface) {
  return (
    <FindingList
      lines={pack.lines}
      progress={session.state().settings.progress}
      findings={findings}
      onGo={(finding) => tell(finding, { type: 'go-to', id: finding.id })}
      onLift={(finding, lift) => tell(finding, { type: lift ? 'lift' : 'hide', id: finding.id })}
    />
  );
}
