/** What the page's finders have told the background: what panel and popup show. */
import type { Chromium } from "./chromium.ts";

type Terms = { text: string; count: number }[];

/** What is known of each tab. */
async function tabs(chromium: Chromium): Promise<{ frames?: Record<string, { terms: Terms }> }[]> {
  const worker = await chromium.worker();
  return Object.values((await worker.evaluate("chrome.storage.session.get()")) as object);
}

/** Each term of the top frame as first written, and how often, in order of appearance; white space as one space. */
export const reportedTerms = async (chromium: Chromium): Promise<[text: string, count: number][]> =>
  (await tabs(chromium))
    .flatMap(({ frames }) => frames?.[0]?.terms ?? [])
    .map(({ text, count }) => [text.replace(/\u00ad/g, "").replace(/\s+/g, " "), count]);

/** The texts of each frame's terms, sorted. */
export const reportedInFrames = async (chromium: Chromium): Promise<string[]> =>
  (await tabs(chromium))
    .flatMap(({ frames }) => Object.values(frames ?? {}))
    .flatMap(({ terms }) => terms.map(({ text }) => text))
    .sort();
