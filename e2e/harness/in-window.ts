import type { Browser } from 'puppeteer-core';

interface Context {
  readonly context: string;
  readonly url: string;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/**
 * Runs a script in Firefox's own window, where its menus, its keys and its accessibility tree are.
 *
 * @param body The body of an async function that gives back a string.
 */
export async function inWindow(browser: Browser, body: string): Promise<string> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { contexts } = tree.result as { contexts: readonly Context[] };
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox has no window.');
  const answer = await connection.send('script.evaluate', {
    expression: `(async () => { ${body} })()`,
    target: { context: window.context },
    awaitPromise: true,
  });
  const { result, exceptionDetails } = answer.result as Evaluated;
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return String(result?.value);
}
