import type { Browser, Page, SerializedAXNode } from 'puppeteer-core';
import { inWindow } from './in-window.ts';

/** One line for each thing that a screen reader comes to: role, name and state. */
export async function spokenLines(page: Page, browser: Browser): Promise<string[]> {
  const isFirefox = (await browser.version()).startsWith('firefox');
  return isFirefox ? linesOfFirefox(page, browser) : linesOf(await page.accessibility.snapshot());
}

function linesOf(node: SerializedAXNode | null): string[] {
  if (!node) return [];
  const { role, name, children = [] } = node;
  const states = [
    ...(node.expanded === undefined ? [] : [node.expanded ? 'expanded' : 'collapsed']),
    ...(node.checked === undefined ? [] : [node.checked ? 'checked' : 'not checked']),
    ...(node.level === undefined ? [] : [`level ${node.level}`]),
    ...(node.description ? [node.description] : []),
  ];
  return [[role, name, ...states].filter(Boolean).join(', '), ...children.flatMap(linesOf)];
}

/** What Firefox calls otherwise than Chromium. */
const roles: Readonly<Record<string, string>> = {
  pushbutton: 'button',
  radiobutton: 'radio',
  'text leaf': 'StaticText',
};

async function linesOfFirefox(page: Page, browser: Browser): Promise<string[]> {
  await page.bringToFront();
  // The tree is kept in the window's process, and comes there piece by piece.
  const lines = await inWindow(
    browser,
    `const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const { STATE_EXPANDED, STATE_COLLAPSED, STATE_CHECKED, STATE_CHECKABLE } = Ci.nsIAccessibleStates;
    const linesOf = (node) => {
      const [state, extra] = [{}, {}];
      node.getState(state, extra);
      const is = (one) => (state.value & one) !== 0;
      const states = [
        ...(is(STATE_EXPANDED) ? ['expanded'] : is(STATE_COLLAPSED) ? ['collapsed'] : []),
        ...(is(STATE_CHECKED) ? ['checked'] : is(STATE_CHECKABLE) ? ['not checked'] : []),
        ...(node.description ? [node.description] : []),
      ];
      const role = (${JSON.stringify(roles)})[service.getStringRole(node.role)] ?? service.getStringRole(node.role);
      const line = [role, node.name, ...states].filter(Boolean).join(', ');
      const children = Array.from({ length: node.childCount }, (_, at) => node.getChildAt(at));
      return [line, ...children.flatMap(linesOf)];
    };
    let last = '';
    for (let turn = 0; turn < 40; turn += 1) {
      await new Promise((done) => setTimeout(done, 250));
      const root = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
      let now = '';
      try {
        now = root ? JSON.stringify(linesOf(root)) : '';
      } catch {
        // Something has gone while it was looked at.
      }
      if (now !== '' && now === last) return now;
      last = now;
    }
    throw new Error('The accessibility tree does not rest.');`,
  );
  return JSON.parse(lines) as string[];
}
