import type { CDPSession, Page } from 'puppeteer-core';

/** A node as the DevTools protocol describes it, closed shadow roots included. */
interface ProtocolNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly nodeValue?: string;
  readonly children?: readonly ProtocolNode[];
  readonly shadowRoots?: readonly ProtocolNode[];
}

/** A node as WebDriver BiDi describes it. */
interface BidiNode {
  readonly value?: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: { result: BidiNode } }>;
}

const isText = (nodeType: number) => nodeType === 3;

const protocolText = (node: ProtocolNode): string =>
  node.localName === 'style'
    ? ''
    : isText(node.nodeType)
      ? (node.nodeValue ?? '')
      : (node.children ?? []).map(protocolText).join(' ');

const protocolShadows = (node: ProtocolNode): string[] => [
  ...(node.localName?.startsWith('leafmark-') ? (node.shadowRoots ?? []).map(protocolText) : []),
  ...(node.children ?? []).flatMap(protocolShadows),
];

const bidiText = ({ value }: BidiNode): string =>
  value === undefined || value.localName === 'style'
    ? ''
    : isText(value.nodeType)
      ? (value.nodeValue ?? '')
      : (value.children ?? []).map(bidiText).join(' ');

const bidiShadows = ({ value }: BidiNode): string[] => [
  ...(value?.localName?.startsWith('leafmark-') && value.shadowRoot ? [bidiText(value.shadowRoot)] : []),
  ...(value?.children ?? []).flatMap(bidiShadows),
];

const inChromium = async (page: Page) => {
  const session: CDPSession = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return protocolShadows(root);
};

const inFirefox = async (page: Page) => {
  const { connection } = page.browser() as unknown as { connection: BidiConnection };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const { result } = await connection.send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  return bidiShadows(result.result);
};

/**
 * What our own elements say: the text in each of their closed shadow roots, in document order. A page cannot
 * read it; only the browser's own tools can.
 */
export async function shadowText(page: Page): Promise<string[]> {
  const texts = await ('createCDPSession' in page && (await page.browser().version()).startsWith('Chrom')
    ? inChromium(page)
    : inFirefox(page));
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}
