// Runs in a page's own world from its first moment. Before every frame is painted, and after everybody has had
// their say in it, it looks whether what tells can be read: a size observer is called between the last
// animation callback and the paint (HTML standard, "update the rendering").
{
  const telling = /kiss|Louvre/;
  const state = { frames: 0, leaks: [], longestCoverMs: 0 };
  /** When the text of each harmless paragraph was first there, and not yet to be read. */
  const waiting = new Map();
  const plain = (text) => text.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ');

  const roots = (document) => {
    const found = [document.body];
    for (const host of document.querySelectorAll('[data-open-root]'))
      found.push(...(host.shadowRoot?.children ?? []));
    for (const frame of document.querySelectorAll('iframe')) {
      const inside = frame.contentDocument;
      if (inside?.body) found.push(...roots(inside));
    }
    return found;
  };
  const end = (element, now) => {
    state.longestCoverMs = Math.max(state.longestCoverMs, now - waiting.get(element));
    waiting.delete(element);
  };
  const sample = () => {
    if (!document.body) return;
    state.frames += 1;
    const now = performance.now();
    for (const root of roots(document)) {
      const found = telling.exec(plain(root.innerText ?? ''));
      if (!found) continue;
      const { length: veils } = document.querySelectorAll('leafmark-veil');
      const { length: covered } = document.querySelectorAll('[style*="visibility"]');
      const phase = globalThis.leakPhase ?? `stream, ${document.readyState}`;
      state.leaks.push(`${Math.round(now)} ms: ${found[0]} (${phase}; ${veils} veils, ${covered} covered)`);
    }
    for (const element of document.querySelectorAll('.calm')) {
      const isShown = element.innerText.trim() !== '';
      if (!isShown && element.textContent.trim() !== '' && !waiting.has(element)) waiting.set(element, now);
      if (!isShown || !waiting.has(element)) continue;
      end(element, now);
    }
    // What a page takes away while it is covered has waited for that long, and waits no longer.
    for (const element of waiting.keys()) if (!element.isConnected) end(element, now);
  };
  const sentinel = document.createElement('leak-sentinel');
  sentinel.style.cssText = 'position:fixed;display:block;height:1px;width:1px;left:-9px';
  const observer = new ResizeObserver(sample);
  let isWide = false;
  const onFrame = () => {
    if (!sentinel.isConnected && document.documentElement) {
      document.documentElement.append(sentinel);
      observer.observe(sentinel);
    }
    isWide = !isWide;
    sentinel.style.width = isWide ? '2px' : '1px';
    requestAnimationFrame(onFrame);
  };
  if (globalThis === top) {
    requestAnimationFrame(onFrame);
    globalThis.leakSamples = () => ({ ...state, stillCovered: waiting.size });
  }
}
