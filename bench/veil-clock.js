// Runs in a page's own world and sees what any script of the page could see.

/**
 * Resolves when so many veils stand in the page, and one in the last element of `#place`. Their number alone does not
 * say that all has been read: more may be hidden than was meant to be.
 *
 * @param {number} wanted
 * @param {() => number} started when the text was there, or 0 as long as it is not
 */
globalThis.veilClock = (wanted, started) =>
  new Promise((resolve, reject) => {
    let last = 0;
    let longestBlock = 0;
    let beat = performance.now();
    const { port1, port2 } = new MessageChannel();
    const observer = new MutationObserver((records) => {
      const isVeil = (/** @type {Node} */ node) => node.nodeName === 'LEAFMARK-VEIL';
      if (records.some(({ addedNodes }) => [...addedNodes].some(isVeil))) last = performance.now();
    });
    port1.onmessage = () => {
      const now = performance.now();
      longestBlock = Math.max(longestBlock, now - beat);
      beat = now;
      const time = started();
      const { length } = document.querySelectorAll('leafmark-veil');
      const isLastVeiled = document.querySelector('#place > :last-child leafmark-veil') !== null;
      if (length >= wanted && isLastVeiled && time > 0) {
        observer.disconnect();
        port1.close();
        resolve({ veiled: Math.max(0, last - time), longestBlock, veils: length });
      } else if (beat > 60_000) {
        port1.close();
        reject(
          new Error(`${length} veils of ${wanted}${isLastVeiled ? '' : ', none over the last paragraph'}`),
        );
      } else port2.postMessage(0);
    };
    observer.observe(document, { childList: true, subtree: true });
    port2.postMessage(0);
  });
