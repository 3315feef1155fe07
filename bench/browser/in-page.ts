/** Runs in a page's own world, beside or without the extension. */

/** Moves something in every frame, and takes the time between frames. */
const move = (kind: "animate" | "scroll", frames: number, step: number): Promise<number[]> =>
  new Promise((resolve) => {
    const box = document.createElement("div");
    box.style.cssText = "position:fixed;right:0;bottom:0;width:50px;height:50px;background:#888";
    document.body.append(box);
    const gaps: number[] = [];
    let before = performance.now();
    const frame = (at: number) => {
      gaps.push(at - before);
      before = at;
      if (gaps.length > frames) {
        box.remove();
        resolve(gaps.slice(1));
        return;
      }
      if (kind === "scroll") scrollBy(0, step);
      else box.style.transform = `translateX(${-gaps.length % 40}px)`;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });

/** Adds a line, takes an old one away or rewrites one, all in view. */
const stream = (perSecond: number, seconds: number, grace: number): Promise<{ lost: number; looks: number }> =>
  new Promise((resolve) => {
    const list = document.createElement("ul");
    document.body.prepend(list);
    const since = new Map<Text, number>();
    const result = { lost: 0, looks: 0 };
    let tick = 0;
    const timer = setInterval(() => {
      tick++;
      if (list.children.length >= 20) {
        const [first] = list.children;
        since.delete(first?.firstChild as Text);
        first?.remove();
      }
      if (tick % 3 === 0) {
        const text = list.children[tick % list.children.length]?.firstChild as Text;
        text.data = `Rewritten at ${tick}: calciphylaxis and metastatic calcification.`;
        since.set(text, performance.now());
      } else {
        const item = document.createElement("li");
        item.textContent = `Message ${tick} on dystrophic calcification and dermatomyositis.`;
        list.append(item);
        since.set(item.firstChild as Text, performance.now());
      }
      const nodes = new Set([...(CSS.highlights.get("aetia-term") ?? [])].map((range) => range.startContainer));
      for (const [text, at] of since) {
        if (performance.now() - at < grace) continue;
        result.looks++;
        if (!nodes.has(text)) result.lost++;
      }
      if (tick >= perSecond * seconds) {
        clearInterval(timer);
        setTimeout(() => {
          const marked = new Set([...(CSS.highlights.get("aetia-term") ?? [])].map((range) => range.startContainer));
          for (const text of since.keys()) {
            result.looks++;
            if (!marked.has(text)) result.lost++;
          }
          resolve(result);
        }, grace);
      }
    }, 1000 / perSecond);
  });

/** Walks over all text and looks at each character (F1). @returns milliseconds */
const walk = (): number => {
  const started = performance.now();
  let sum = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let k = 0; k < data.length; k++) sum = (sum + data.charCodeAt(k)) | 0;
  }
  const ms = performance.now() - started;
  // Read, so that none of it can be left out.
  return sum === -1 ? -1 : ms;
};

/** From here on: what shifts, and what is changed once the page is there. */
const watched = { shift: 0, changes: 0 };
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) watched.shift += (entry as unknown as { value: number }).value;
}).observe({ type: "layout-shift", buffered: true });
addEventListener("DOMContentLoaded", () => {
  new MutationObserver((records) => {
    watched.changes += records.length;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});

const inPage = { move, stream, walk, watched };
export interface InPage {
  inPage: typeof inPage;
}
Object.assign(globalThis, { inPage });
