/**
 * Runs something in a task of its own, after the browser had the chance to paint and to answer the reader, and the
 * page to go on with its own work. Not by `scheduler.yield`: what follows that goes before all that the page has
 * waiting, which was measured to keep a page's own tasks from running for as long as a text was read. Called back
 * and not awaited, so that the browser's trace counts what runs as a call of ours.
 */
export function nextTask(run: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(null);
}
